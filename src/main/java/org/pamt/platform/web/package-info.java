/**
 * What all pages share: language, notices, refusals, security headers, assets.
 *
 * <p>Decided: bundles are {@code messages_fr}, {@code messages_ar} and {@code messages_en}, without
 * a root bundle: Java looks for the machine's own language before the root, and would show English
 * to French readers. Static files are served under {@code /static/<build>/…}, cached for a year:
 * their address changes with each build, and relative imports between scripts keep it.
 */
@NullMarked
package org.pamt.platform.web;

import org.jspecify.annotations.NullMarked;
