package org.pamt.catalogue;

import java.util.List;

/**
 * A lesson or material in one language.
 *
 * @param html safe to show as it is
 * @param headings of the second level, in order
 * @param source the Markdown it was written in, without its header
 */
public record LessonBody(String title, String html, List<Heading> headings, String source) {

  public LessonBody {
    headings = List.copyOf(headings);
  }
}
