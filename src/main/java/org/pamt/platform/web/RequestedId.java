package org.pamt.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The id a page was asked for, before view parameters are applied: on a postback to a stateless
 * page its lists are read earlier than that.
 */
public final class RequestedId {

  private RequestedId() {}

  /** The request parameter {@code id}; null where there is none, or it is no id. */
  public static @Nullable UUID find() {
    var given = Faces.getRequestParameter("id");
    try {
      return given == null ? null : UUID.fromString(given);
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }
}
