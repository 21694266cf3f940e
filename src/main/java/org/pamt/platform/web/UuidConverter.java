package org.pamt.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

  @Override
  public @Nullable UUID getAsObject(FacesContext c, UIComponent ui, @Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : UUID.fromString(value);
    } catch (IllegalArgumentException e) {
      throw new ConverterException(e);
    }
  }

  @Override
  public String getAsString(FacesContext c, UIComponent ui, @Nullable UUID value) {
    return value == null ? "" : value.toString();
  }
}
