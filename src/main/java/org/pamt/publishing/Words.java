package org.pamt.publishing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pamt.publishing.Part.Place;
import org.pamt.publishing.Passage.Run;

/** Compares two texts: which paragraphs differ, and in them which words. */
final class Words {

  /** Blanks are words of their own, so that the texts can be put together again. */
  private static final Pattern WORD =
      Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n+");

  private Words() {}

  /** The places where two texts differ; none where they say the same. */
  static List<Passage> compare(Place place, String before, String after) {
    var deltas = DiffUtils.diff(paragraphs(before), paragraphs(after)).getDeltas();
    return deltas.stream().map(d -> passage(place, d)).toList();
  }

  private static List<String> paragraphs(String text) {
    return text.isBlank() ? List.of() : List.of(PARAGRAPH.split(text.strip()));
  }

  private static Passage passage(Place place, AbstractDelta<String> delta) {
    var before = words(delta.getSource());
    var after = words(delta.getTarget());
    var deltas = DiffUtils.diff(before, after).getDeltas();
    return new Passage(
        place.path(),
        place.language(),
        runs(before, deltas, AbstractDelta::getSource),
        runs(after, deltas, AbstractDelta::getTarget));
  }

  private static List<String> words(Chunk<String> paragraphs) {
    var text = String.join("\n\n", paragraphs.getLines());
    return WORD.matcher(text).results().map(m -> m.group()).toList();
  }

  private static List<Run> runs(
      List<String> words,
      List<AbstractDelta<String>> deltas,
      Function<AbstractDelta<String>, Chunk<String>> side) {
    var differs = new boolean[words.size()];
    for (var delta : deltas) {
      var chunk = side.apply(delta);
      Arrays.fill(differs, chunk.getPosition(), chunk.getPosition() + chunk.size(), true);
    }
    var runs = new ArrayList<Run>();
    for (int from = 0, to; from < differs.length; from = to) {
      to = from;
      while (to < differs.length && differs[to] == differs[from]) {
        to++;
      }
      runs.add(new Run(String.join("", words.subList(from, to)), differs[from]));
    }
    return runs;
  }
}
