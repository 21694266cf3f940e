package org.pamt.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Enforces {@link MayCall}. Runs before a transaction is begun. */
@MayCall({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Gate {

  private final Caller caller;

  @Inject
  Gate(Caller caller) {
    this.caller = caller;
  }

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    var rule = call.getMethod().getAnnotation(MayCall.class);
    if (rule == null) {
      rule = call.getMethod().getDeclaringClass().getAnnotation(MayCall.class);
    }
    caller.require(rule == null ? new MayCall.Who[0] : rule.value());
    return call.proceed();
  }
}
