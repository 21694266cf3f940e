package org.pamt.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.ModuleContent;
import org.pamt.kernel.Language;
import org.pamt.publishing.Change.How;

/**
 * How one release of a module differs from another, thing by thing. A thing is known by its key,
 * and by {@code formerly} where its key was changed: what people did follows it. A key that was
 * changed without saying so is one thing removed and another added.
 *
 * @param changes in the order of the later release, what was removed last
 * @param parts how many things the later release has
 */
public record Difference(List<Change> changes, int parts) implements Serializable {

  public Difference {
    changes = List.copyOf(changes);
  }

  /** How a release differs from an earlier one. */
  public static Difference between(ModuleContent before, ModuleContent after) {
    return of(Parts.of(before), Parts.of(after));
  }

  /** Everything added: how the first release of a module differs from nothing. */
  public static Difference first(ModuleContent module) {
    return of(List.of(), Parts.of(module));
  }

  private static Difference of(List<Part> before, List<Part> after) {
    var matching = new Matching(before, after);
    var changes = new ArrayList<Change>();
    for (var part : after) {
      change(matching.before(part), part).ifPresent(changes::add);
    }
    before.stream()
        .filter(part -> !matching.isKept(part))
        .forEach(part -> changes.add(whole(part, How.REMOVED)));
    return new Difference(changes, after.size());
  }

  private static Optional<Change> change(@Nullable Part before, Part after) {
    if (before == null) {
      return Optional.of(whole(after, How.ADDED));
    }
    var passages = passages(before, after);
    var renamed = !before.key().equals(after.key());
    if (!renamed && passages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            after.kind(),
            renamed ? How.RENAMED : How.CHANGED,
            after.parent(),
            after.key(),
            renamed ? before.key() : "",
            after.title(),
            passages,
            late(passages)));
  }

  private static Change whole(Part part, How how) {
    return new Change(
        part.kind(), how, part.parent(), part.key(), "", part.title(), List.of(), List.of());
  }

  private static List<Passage> passages(Part before, Part after) {
    var places = new LinkedHashSet<>(after.words().keySet());
    places.addAll(before.words().keySet());
    return places.stream()
        .flatMap(
            place ->
                Words.compare(
                    place,
                    before.words().getOrDefault(place, ""),
                    after.words().getOrDefault(place, ""))
                    .stream())
        .toList();
  }

  /** Languages that did not change at some place where French did. */
  private static List<String> late(List<Passage> passages) {
    var changed =
        passages.stream().collect(groupingBy(Passage::path, mapping(Passage::language, toSet())));
    return Stream.of(Language.AR, Language.EN)
        .map(Language::code)
        .filter(
            code ->
                changed.values().stream()
                    .anyMatch(at -> at.contains(Language.FR.code()) && !at.contains(code)))
        .toList();
  }

  /** Which part of the earlier release each part of the later one was. */
  private static final class Matching {

    private record Address(PartKind kind, String parent, String key) {
      static Address of(Part part) {
        return new Address(part.kind(), part.parent(), part.key());
      }
    }

    private final Map<Address, Part> earlier;
    private final Map<Address, Part> later;

    /** Key of an exercise in the later release, by its key in the earlier one, and back. */
    private final Map<String, String> exerciseBefore;

    Matching(List<Part> before, List<Part> after) {
      earlier = index(before);
      later = index(after);
      exerciseBefore =
          after.stream()
              .filter(p -> p.kind() == PartKind.EXERCISE)
              .collect(Collectors.toMap(Part::key, p -> keyBefore(p, "")));
    }

    private static Map<Address, Part> index(List<Part> parts) {
      return parts.stream()
          .collect(Collectors.toMap(Address::of, Function.identity(), (a, b) -> a));
    }

    @Nullable Part before(Part part) {
      var parent = exerciseBefore.getOrDefault(part.parent(), part.parent());
      return earlier.get(new Address(part.kind(), parent, keyBefore(part, parent)));
    }

    boolean isKept(Part part) {
      return later.values().stream().anyMatch(l -> part.equals(before(l)));
    }

    /** A key that is still there wins over a {@code formerly} left standing from long ago. */
    private String keyBefore(Part part, String parent) {
      var same = earlier.containsKey(new Address(part.kind(), parent, part.key()));
      return same || part.formerly().isEmpty() ? part.key() : part.formerly();
    }
  }
}
