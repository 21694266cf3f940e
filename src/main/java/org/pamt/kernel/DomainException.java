package org.pamt.kernel;

import java.util.List;

/** A rule of the domain said no. The key names the sentence shown to the person. */
public abstract class DomainException extends RuntimeException {

  private final String messageKey;
  private final transient List<Object> arguments;

  protected DomainException(String messageKey, Object... arguments) {
    super(messageKey + List.of(arguments));
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
