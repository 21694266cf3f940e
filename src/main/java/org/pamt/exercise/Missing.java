package org.pamt.exercise;

import java.util.List;

/**
 * What a hand-in lacks. The sentence is {@code missing.<code>} of the exercise bundle.
 *
 * @param field key of the field
 * @param arguments numbers, strings, or {@link org.pamt.kernel.Text}s to be shown in the reader's
 *     language
 */
public record Missing(String field, String code, List<Object> arguments) {

  static Missing of(Field field, String code, Object... arguments) {
    return new Missing(field.key(), code, List.of(arguments));
  }
}
