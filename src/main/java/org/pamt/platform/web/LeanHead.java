package org.pamt.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import org.primefaces.renderkit.HeadRenderer;

/** Leaves out of lean pages what PrimeFaces puts into the head of every page. */
public class LeanHead extends Renderer {

  private final HeadRenderer rich = new HeadRenderer();

  @Override
  public void encodeBegin(FacesContext faces, UIComponent head) throws IOException {
    if (!LeanViews.isLean(faces)) {
      rich.encodeBegin(faces, head);
      return;
    }
    faces.getResponseWriter().startElement("head", head);
  }

  @Override
  public boolean getRendersChildren() {
    return false;
  }

  @Override
  public void encodeEnd(FacesContext faces, UIComponent head) throws IOException {
    if (!LeanViews.isLean(faces)) {
      rich.encodeEnd(faces, head);
      return;
    }
    for (var resource : faces.getViewRoot().getComponentResources(faces, "head")) {
      resource.encodeAll(faces);
    }
    faces.getResponseWriter().endElement("head");
  }
}
