package org.pamt.publishing;

import java.io.Serializable;
import java.util.List;
import org.pamt.kernel.Text;

/**
 * One lesson, question, field or the like that is not as it was.
 *
 * @param parent key of the exercise it is of, or empty
 * @param key its key in the later release; in the earlier one if removed
 * @param formerly its key in the earlier release if renamed, else empty
 * @param passages what it says otherwise; none where all of it came or went
 * @param late languages whose text stayed behind a change of the French one
 */
public record Change(
    PartKind kind,
    How how,
    String parent,
    String key,
    String formerly,
    Text title,
    List<Passage> passages,
    List<String> late)
    implements Serializable {

  public Change {
    passages = List.copyOf(passages);
    late = List.copyOf(late);
  }

  /** What happened to it. A renamed thing may say something else too. */
  public enum How {
    ADDED,
    REMOVED,
    RENAMED,
    CHANGED
  }

  /** Its key in the earlier release, by which what people did so far refers to it. */
  public String keyBefore() {
    return formerly.isEmpty() ? key : formerly;
  }

  /** Whether it was in the earlier release, so that someone may have worked with it. */
  public boolean touchesWork() {
    return how != How.ADDED;
  }
}
