package org.pamt.groupwork;

import static org.pamt.account.MayCall.Who.SIGNED_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.pamt.account.MayCall;

/**
 * Begins a submission in a transaction of its own: where two members open an exercise at the same
 * instant, the second one fails here alone and finds the first one's.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SubmissionMaking {

  @Inject private SubmissionRepository submissions;

  @MayCall(SIGNED_IN)
  public void make(Submission submission) {
    submissions.add(submission);
  }
}
