package org.pamt.exercise.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.pamt.exercise.Field;
import org.pamt.exercise.TreeOutline;
import org.pamt.exercise.TreeShape;
import org.pamt.platform.web.Speech;

/** Backs the fragments in {@code WEB-INF/fields/tree}, wherever a tree is edited or read. */
@Named
@RequestScoped
public class TreePage {

  public TreeShape shape(Field field) {
    return TreeShape.of(field.definition());
  }

  /** What the lines of its picture mean. */
  public List<TreeOutline.Dash> legend(Field field) {
    return TreeOutline.legend(shape(field), Speech.ofPage());
  }
}
