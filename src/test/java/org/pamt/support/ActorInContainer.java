package org.pamt.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.pamt.account.Caller;
import org.pamt.account.Person;

/** Lets someone do something in a request of their own, on whatever thread. */
@ApplicationScoped
public class ActorInContainer {

  @Inject private Caller caller;

  @ActivateRequestContext
  public <T> T as(Person person, Callable<T> deed) throws Exception {
    caller.actAs(person);
    return deed.call();
  }
}
