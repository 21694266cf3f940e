package org.pamt.review;

import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.kernel.Page;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.WorkshopView;

/** The hand-ins of the workshops one trains, the oldest first; for an admin those of all. */
@ApplicationScoped
@Transactional
public class ReviewQueue {

  public static final int PAGE_SIZE = 25;

  @Inject private QueueRepository queue;
  @Inject private Attendance attendance;
  @Inject private Caller caller;

  /**
   * One page of the queue, cut, filtered and sorted by the database; {@code page} counts from 0.
   * How many statements that takes depends on neither the queue nor the workshops.
   */
  @MayCall({TRAINER, ADMIN})
  public Page<QueueRow> list(QueueFilter filter, int page) {
    var workshops = workshops();
    return workshops.isEmpty()
        ? new Page<>(List.of(), 0)
        : queue.page(workshops, caller.id(), filter, page);
  }

  /** The exercises and groups there are hand-ins of. */
  @MayCall({TRAINER, ADMIN})
  public QueueChoices choices() {
    var workshops = workshops();
    return workshops.isEmpty() ? new QueueChoices(List.of(), List.of()) : queue.choices(workshops);
  }

  List<Waiting> waiting() {
    var workshops = workshops();
    return workshops.isEmpty() ? List.of() : queue.waiting(workshops);
  }

  private List<UUID> workshops() {
    return attendance.mine().stream().map(WorkshopView::id).toList();
  }
}
