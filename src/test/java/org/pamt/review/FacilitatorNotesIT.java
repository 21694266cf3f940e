package org.pamt.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pamt.review.ReviewSceneInContainer.EXERCISE;
import static org.pamt.review.ReviewSceneInContainer.MODULE;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pamt.account.Audit;
import org.pamt.account.Caller;
import org.pamt.account.Role;
import org.pamt.kernel.Forbidden;
import org.pamt.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class FacilitatorNotesIT {

  @Inject private ReviewSceneInContainer scenes;
  @Inject private FacilitatorNotes notes;
  @Inject private Audit audit;
  @Inject private Caller caller;

  @Test
  void participants_read_them_once_released_which_is_one_logged_act() {
    var scene = scenes.handedIn();
    caller.actAs(scene.member());
    assertTrue(notes.view(scene.workshop(), MODULE, EXERCISE).isEmpty());
    assertThrows(Forbidden.class, () -> notes.release(scene.workshop(), MODULE, EXERCISE));
    caller.actAs(scene.trainer());
    assertTrue(notes.view(scene.workshop(), MODULE, EXERCISE).isPresent());
    notes.release(scene.workshop(), MODULE, EXERCISE);
    notes.release(scene.workshop(), MODULE, EXERCISE);
    caller.actAs(scene.member());
    var html = notes.view(scene.workshop(), MODULE, EXERCISE).orElseThrow().html().fr();
    assertTrue(html.contains("<table class=\"table\">"), html);
    caller.actAs(scenes.someone(Role.ADMIN));
    var acts = audit.list(0).rows().stream().filter(a -> a.act().equals("review.notesReleased"));
    assertEquals(1, acts.filter(a -> a.actorName().equals(scene.trainer().signInName())).count());
  }

  @Test
  void those_of_a_foreign_workshop_are_not_found() {
    var scene = scenes.handedIn();
    caller.actAs(scenes.someone(Role.TRAINER));
    assertThrows(NotFound.class, () -> notes.view(scene.workshop(), MODULE, EXERCISE));
    assertThrows(NotFound.class, () -> notes.release(scene.workshop(), MODULE, EXERCISE));
  }
}
