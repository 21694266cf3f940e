package org.pamt.support;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the SQL statements EclipseLink sends for the calling thread. By reflection: the product is
 * compiled against Jakarta Persistence alone.
 */
public final class StatementsInContainer {

  private static final String LISTENER = "org.eclipse.persistence.sessions.SessionEventListener";

  private StatementsInContainer() {}

  /** How many statements the work takes. */
  public static int count(EntityManager em, Callable<?> work) throws Exception {
    var loader = em.getDelegate().getClass().getClassLoader();
    var session =
        em.getEntityManagerFactory()
            .unwrap(loader.loadClass("org.eclipse.persistence.sessions.server.ServerSession"));
    var events = session.getClass().getMethod("getEventManager").invoke(session);
    var type = loader.loadClass(LISTENER);
    var here = Thread.currentThread();
    var count = new AtomicInteger();
    var listener =
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("preExecuteCall") && Thread.currentThread() == here) {
                count.incrementAndGet();
              }
              return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> null;
              };
            });
    events.getClass().getMethod("addListener", type).invoke(events, listener);
    try {
      work.call();
    } finally {
      events.getClass().getMethod("removeListener", type).invoke(events, listener);
    }
    return count.get();
  }
}
