package org.pamt.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets pages write {@code #{row.title}} for records, as EL 6 does. Delete on Jakarta EE 11. */
public class RecordElResolver extends ELResolver {

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    var component = component(base, property);
    if (component.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return component.get().getAccessor().invoke(base);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new ELException(e);
    }
  }

  @Override
  public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
    return component(base, property)
        .map(
            c -> {
              context.setPropertyResolved(base, property);
              return c.getType();
            })
        .orElse(null);
  }

  @Override
  public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
    if (component(base, property).isPresent()) {
      throw new PropertyNotWritableException();
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
    var isRecord = component(base, property).isPresent();
    context.setPropertyResolved(isRecord);
    return isRecord;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static Optional<RecordComponent> component(@Nullable Object base, Object property) {
    return base instanceof Record
        ? Arrays.stream(base.getClass().getRecordComponents())
            .filter(c -> c.getName().equals(property))
            .findFirst()
        : Optional.empty();
  }
}
