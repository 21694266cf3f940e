package org.pamt.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pamt.exercise.Numbers;
import org.pamt.kernel.Language;

/**
 * What someone answered.
 *
 * @param ticked keys of the options ticked
 * @param typed a number as it was typed
 * @param number what that means; null if it means none
 */
public record Answer(List<String> ticked, String typed, @Nullable BigDecimal number)
    implements Serializable {

  public static final Answer NONE = new Answer(List.of(), "", null);

  private static final ObjectMapper JSON = new ObjectMapper();

  public Answer {
    ticked = List.copyOf(ticked);
  }

  static Answer ticking(Set<String> keys) {
    return new Answer(keys.stream().sorted().toList(), "", null);
  }

  static Answer typing(String text, Language language) {
    return new Answer(List.of(), text.strip(), Numbers.read(text, language).orElse(null));
  }

  public boolean isGiven() {
    return !ticked.isEmpty() || !typed.isEmpty();
  }

  /** Whether it is one that can be marked: what was typed is a number. */
  public boolean isReadable() {
    return typed.isEmpty() || number != null;
  }

  /** What was typed, in another language's manner too. */
  public String typedIn(Language language) {
    return number == null ? typed : Numbers.write(number, language);
  }

  String stored() {
    try {
      return JSON.writeValueAsString(new Stored(ticked, typed, number));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Answer restored(String stored) {
    try {
      var read = JSON.readValue(stored, Stored.class);
      return new Answer(read.ticked, read.typed, read.number);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Stored(List<String> ticked, String typed, @Nullable BigDecimal number) {}
}
