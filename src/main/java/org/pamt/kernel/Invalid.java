package org.pamt.kernel;

/**
 * What was given can't be taken, for the reason its key names in the bundle of the feature the key
 * starts with. For refusals that nothing but a sentence depends on; others have a class of their
 * own.
 */
public final class Invalid extends DomainException {

  public Invalid(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }
}
