package org.pamt.workshop.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.workshop.Composition;
import org.pamt.workshop.Overview;
import org.pamt.workshop.Workshops;

/**
 * Backs {@code /workshop/groups.xhtml}. Remembers what the trainer was shown, so that only what
 * they changed is changed, whoever else is at it.
 */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init")
public class GroupsPage implements Serializable {

  @Inject private Workshops workshops;
  @Inject private Overview overview;
  @Inject private Notices notices;
  private @Nullable UUID id;
  private @Nullable String name;
  private Composition shown;
  private final Map<UUID, @Nullable String> chosen = new HashMap<>();

  public void load() {
    shown = overview.composition(NotFound.unless(id));
    shown.groupsByPerson().forEach((person, group) -> chosen.put(person, group.toString()));
  }

  public String form() {
    workshops.formGroup(NotFound.unless(id), Objects.requireNonNull(name));
    return reload("workshop.groups.formed");
  }

  public String save() {
    var before = shown.groupsByPerson();
    var changed = new HashMap<UUID, Optional<UUID>>();
    chosen.forEach(
        (person, choice) -> {
          var group = Optional.ofNullable(choice).map(UUID::fromString);
          if (!group.equals(Optional.ofNullable(before.get(person)))) {
            changed.put(person, group);
          }
        });
    workshops.arrange(NotFound.unless(id), changed);
    return reload("workshop.groups.saved");
  }

  private String reload(String notice) {
    notices.afterRedirect(notice);
    return "groups?faces-redirect=true&includeViewParams=true";
  }

  public Composition getShown() {
    return shown;
  }

  public Map<UUID, @Nullable String> getChosen() {
    return chosen;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }
}
