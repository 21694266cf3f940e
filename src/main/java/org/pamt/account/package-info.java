/**
 * Who people are: accounts, roles, sign-in, sessions, permissions, audit.
 *
 * <p>Decided: an HTTP session holds only the id of a {@link org.pamt.account.SignedInSession};
 * account and role are read with one statement per request, so that a changed role, an ended
 * session or a deactivated account counts from the next request on. Every use case says with {@link
 * org.pamt.account.MayCall} who may call it.
 */
@NullMarked
package org.pamt.account;

import org.jspecify.annotations.NullMarked;
