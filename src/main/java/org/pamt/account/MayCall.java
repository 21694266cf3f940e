package org.pamt.account;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may call a use case. {@link Gate} refuses everyone else before the method runs. Membership of
 * a workshop or group is checked inside. {@code ArchitectureTest} finds a public method of a use
 * case that carries no rule.
 */
@InterceptorBinding
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface MayCall {

  @Nonbinding
  Who[] value();

  /** A role, or one of the two wider circles. */
  enum Who {
    ANYONE,
    SIGNED_IN,
    PARTICIPANT,
    TRAINER,
    ADMIN,
    /** The program itself, at start or by schedule; never a request. */
    PROGRAM
  }
}
