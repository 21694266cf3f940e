package org.pamt.exercise.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.pamt.exercise.Field;
import org.pamt.exercise.FieldKinds;
import org.pamt.exercise.Values;
import org.pamt.platform.web.Speech;

/** Backs the fragments {@code WEB-INF/fields/<kind>/read.xhtml}, wherever a field is read. */
@Named
@RequestScoped
public class FieldsPage {

  @Inject private FieldKinds kinds;

  /** What the kind's fragment shows of a field, in the page's language. */
  public Object shown(Field field, Map<String, JsonNode> values) {
    var all = new Values(values);
    return kinds.of(field).shown(field, all.of(field.key()), all, Speech.ofPage());
  }
}
