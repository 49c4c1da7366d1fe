package org.compactpublisher.theme;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.compactpublisher.document.ConstantName;

/**
 * Shows records to templates: each component and each public method without parameters is a key,
 * and {@code node} is the record's own name in lower camel case, which chooses the macro. Enum
 * constants become words such as {@code not-yet}.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
  private final Map<Class<?>, Map<String, MethodHandle>> accessors = new ConcurrentHashMap<>();

  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Record shown) {
      return new RecordModel(shown);
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(ConstantName.of(constant));
    }
    if (value instanceof TemplateFunction function) {
      return new FunctionModel(function);
    }
    return super.wrap(value);
  }

  private static Map<String, MethodHandle> find(Class<?> type) {
    Map<String, MethodHandle> found = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean readable =
          Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers())
              && method.getParameterCount() == 0;
      if (readable) {
        try {
          found.put(method.getName(), LOOKUP.unreflect(method));
        } catch (IllegalAccessException hidden) {
          throw new IllegalStateException(type + " is not public", hidden);
        }
      }
    }
    return Map.copyOf(found);
  }

  private static String nodeName(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** A record as a template sees it. */
  private final class RecordModel
      implements TemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {
    private final Record shown;

    RecordModel(Record shown) {
      this.shown = shown;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      MethodHandle accessor =
          accessors.computeIfAbsent(shown.getClass(), RecordWrapper::find).get(key);
      if (accessor == null) {
        return key.equals("node") ? new SimpleScalar(nodeName(shown.getClass())) : null;
      }
      try {
        return wrap(accessor.invoke(shown));
      } catch (Throwable fault) {
        throw new TemplateModelException("cannot read '" + key + "'", asException(fault));
      }
    }

    private static Exception asException(Throwable fault) {
      return fault instanceof Exception exception ? exception : new IllegalStateException(fault);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
      return shown;
    }

    @Override
    public Object getWrappedObject() {
      return shown;
    }
  }

  /** A function as a template sees it. */
  private final class FunctionModel implements TemplateMethodModelEx {
    private final TemplateFunction function;

    FunctionModel(TemplateFunction function) {
      this.function = function;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      List<Object> plain = new ArrayList<>();
      for (Object argument : arguments) {
        plain.add(DeepUnwrap.unwrap((TemplateModel) argument));
      }
      try {
        return wrap(function.call(new Arguments(plain)));
      } catch (IllegalArgumentException wrong) {
        throw new TemplateModelException(wrong.getMessage(), wrong);
      }
    }
  }
}
