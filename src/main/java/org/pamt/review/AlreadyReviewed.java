package org.pamt.review;

import org.pamt.kernel.DomainException;

/** This hand-in was returned or accepted before; a draft of somebody else stays what it is. */
public final class AlreadyReviewed extends DomainException {

  AlreadyReviewed(String byWhom) {
    super("review.alreadyReviewed", byWhom);
  }
}
