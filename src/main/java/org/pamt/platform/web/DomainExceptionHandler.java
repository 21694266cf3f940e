package org.pamt.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pamt.kernel.DomainException;

/**
 * Turns a refused action into a notice on the same page, or into the error page its status has;
 * sends an expired page to where it can be begun again. Everything else goes the normal way.
 */
public class DomainExceptionHandler extends ExceptionHandlerWrapper {

  DomainExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
      var context = events.next().getContext();
      var refusal = Refusals.find(context.getException());
      if (refusal.isPresent()) {
        events.remove();
        answer(context.getContext(), refusal.get());
      } else if (context.getException() instanceof ViewExpiredException) {
        events.remove();
        redirect(context.getContext(), "/expired");
      }
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext faces, DomainException refusal) {
    var status = Refusals.status(refusal);
    if (status == 422 || status == 409) {
      var notices = CDI.current().select(Notices.class).get();
      notices.refuse(refusal.messageKey(), refusal.arguments().toArray());
    } else if (status == 401) {
      redirect(faces, "/account/sign-in");
    } else {
      try {
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void redirect(FacesContext faces, String to) {
    try {
      faces.getExternalContext().redirect(to);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new DomainExceptionHandler(getWrapped().getExceptionHandler());
    }
  }
}
