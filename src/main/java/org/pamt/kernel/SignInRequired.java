package org.pamt.kernel;

/** Nobody is signed in, and this is not for everyone. */
public final class SignInRequired extends DomainException {

  public SignInRequired() {
    super("kernel.signInRequired");
  }
}
