package org.pamt.catalogue;

/**
 * At start: the program brings a module that is taught already, and its files are those of no
 * release yet. Nothing changes for readers; whoever publishes may want a draft of it.
 *
 * @param digest of the files, to know them again
 */
public record BundledModuleChanged(String module, PackageFiles files, String digest) {}
