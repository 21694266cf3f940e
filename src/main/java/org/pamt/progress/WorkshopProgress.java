package org.pamt.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.pamt.account.MayCall.Who.ADMIN;
import static org.pamt.account.MayCall.Who.TRAINER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.account.MayCall;
import org.pamt.account.Person;
import org.pamt.attempt.AttemptRow;
import org.pamt.attempt.Attempts;
import org.pamt.catalogue.ModuleContent;
import org.pamt.catalogue.Releases;
import org.pamt.workshop.Attendance;

/** Who in a workshop has read, attempted and handed in what; a fixed number of statements. */
@ApplicationScoped
@Transactional
public class WorkshopProgress {

  @Inject private Attendance attendance;
  @Inject private Releases releases;
  @Inject private Attempts attempts;
  @Inject private StandingRepository standings;

  /**
   * Everyone, group by group, those without a group last.
   *
   * @throws org.pamt.kernel.NotFound unless the caller trains the workshop or is an admin
   */
  @MayCall({TRAINER, ADMIN})
  public WorkshopTable table(UUID workshopId) {
    var workshop = attendance.workshop(workshopId);
    attendance.requireTrainer(workshopId);
    var modules =
        attendance.modules(workshopId).stream()
            .map(slug -> releases.content(attendance.release(workshopId, slug)))
            .toList();
    var columns = columns(modules);
    var read = standings.lessonsRead(modules.stream().map(ModuleContent::slug).toList());
    var best = attempts.best(workshopId).stream().collect(groupingBy(AttemptRow::personId));
    var submitted = submitted(workshopId);
    var rows = new ArrayList<PersonRow>();
    var placed = new HashSet<UUID>();
    for (var group : attendance.groups(workshopId)) {
      for (var person : group.members()) {
        placed.add(person.id());
        rows.add(
            row(
                person,
                group.name(),
                columns,
                read,
                best,
                submitted.getOrDefault(group.id(), Map.of())));
      }
    }
    attendance.participants(workshopId).stream()
        .filter(person -> !placed.contains(person.id()))
        .forEach(person -> rows.add(row(person, "", columns, read, best, Map.of())));
    var lessons = modules.stream().mapToInt(m -> m.lessons().size()).sum();
    return new WorkshopTable(workshop.name(), lessons, columns, rows);
  }

  private static List<WorkshopTable.Column> columns(List<ModuleContent> modules) {
    return modules.stream()
        .flatMap(
            m ->
                m.exercises().stream()
                    .map(
                        e ->
                            new WorkshopTable.Column(
                                Progress.part(m.slug(), e.key()), e.code(), e.kind(), e.title())))
        .toList();
  }

  private Map<UUID, Map<String, Standing>> submitted(UUID workshopId) {
    var byGroup = new HashMap<UUID, Map<String, Standing>>();
    for (var row : standings.submissions(workshopId)) {
      byGroup
          .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
          .put(
              Progress.part((String) row[1], (String) row[2]), StandingRepository.standing(row[3]));
    }
    return byGroup;
  }

  private static PersonRow row(
      Person person,
      String group,
      List<WorkshopTable.Column> columns,
      Map<UUID, Long> read,
      Map<UUID, List<AttemptRow>> best,
      Map<String, Standing> submitted) {
    var own =
        best.getOrDefault(person.id(), List.of()).stream()
            .collect(toMap(a -> Progress.part(a.module(), a.exercise()), a -> a));
    var cells =
        columns.stream().map(c -> cell(own.get(c.part()), submitted.get(c.part()))).toList();
    return new PersonRow(person, group, read.getOrDefault(person.id(), 0L), cells);
  }

  private static PersonRow.Cell cell(@Nullable AttemptRow attempt, @Nullable Standing submitted) {
    if (submitted != null) {
      return new PersonRow.Cell(submitted, null);
    }
    if (attempt == null) {
      return new PersonRow.Cell(Standing.NOT_BEGUN, null);
    }
    var done = attempt.score() != null;
    return new PersonRow.Cell(done ? Standing.DONE : Standing.BEGUN, attempt.score());
  }
}
