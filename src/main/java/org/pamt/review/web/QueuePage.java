package org.pamt.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Page;
import org.pamt.review.QueueChoices;
import org.pamt.review.QueueRow;
import org.pamt.review.QueueState;
import org.pamt.review.ReviewQueue;

/** Backs {@code /review/queue.xhtml}; all it shows is in its address. */
@Named
@RequestScoped
public class QueuePage {

  @Inject private ReviewQueue queue;
  private final QueueAddress asked = new QueueAddress();
  private @Nullable Page<QueueRow> rows;
  private @Nullable QueueChoices choices;

  public void load() {
    getList();
  }

  public Page<QueueRow> getList() {
    if (rows == null) {
      rows = queue.list(asked.filter(), asked.getPage() - 1);
    }
    return rows;
  }

  public QueueChoices getChoices() {
    if (choices == null) {
      choices = queue.choices();
    }
    return choices;
  }

  public QueueAddress getAsked() {
    return asked;
  }

  public List<QueueState> getStates() {
    return Arrays.asList(QueueState.values());
  }

  public boolean isFiltered() {
    return asked.isFiltered();
  }

  public long getPages() {
    return Math.max(1, (getList().total() + ReviewQueue.PAGE_SIZE - 1) / ReviewQueue.PAGE_SIZE);
  }
}
