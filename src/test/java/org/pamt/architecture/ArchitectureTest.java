package org.pamt.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.util.List;
import org.pamt.account.MayCall;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "org.pamt";

  /**
   * Top to bottom, with what each floor is for. A class uses its own package and lower floors;
   * never sideways, never up. Don't add an exception to make a build pass: move the class.
   */
  static final List<List<String>> FLOORS =
      List.of(
          List.of("demo"), // a workshop to look at: calls every use case, nobody calls it
          List.of("home"), // what each person sees first: reads every feature
          List.of("publishing"), // touches content, attempts and submissions to say who is affected
          List.of("progress"), // who has read, attempted and handed in what
          List.of("review"), // scores hand-ins
          List.of("groupwork"), // answers deliverables, together
          List.of("attempt"), // one person's go at a quiz or calculator
          List.of("exercise"), // kinds of exercise and of field: what they are, check and show
          List.of("workshop"), // who learns what with whom, on which release
          List.of("catalogue"), // what is taught: modules, releases, lessons
          List.of("observatory"), // datasets and charts, which lessons show
          List.of("account"), // who is asking
          List.of("platform"), // technical ground
          List.of("kernel")); // words for all

  @ArchTest
  static final ArchRule dependencies_point_down =
      classes().that().resideInAPackage(ROOT + ".*..").should(onlyLookDown());

  @ArchTest
  static final ArchRule domain_does_not_know_the_web =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".*.web..", ROOT + ".platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..", "jakarta.servlet..", "org.primefaces..", ROOT + ".*.web..");

  @ArchTest
  static final ArchRule pages_do_not_touch_persistence =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".*.web..")
          .and()
          .resideOutsideOfPackage(ROOT + ".platform..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta.persistence..").or(annotatedWith(Entity.class)));

  @ArchTest
  static final ArchRule pages_are_named_after_their_page =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .and()
          .resideInAPackage(ROOT + ".*.web..")
          .and()
          .resideOutsideOfPackage(ROOT + ".platform..")
          .should()
          .haveSimpleNameEndingWith("Page");

  @ArchTest
  static final ArchRule entities_are_versioned =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .should(
              new ArchCondition<>("declare a @Version field") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                  var versioned =
                      entity.getAllFields().stream()
                          .anyMatch(f -> f.isAnnotatedWith(Version.class));
                  events.add(
                      new SimpleConditionEvent(entity, versioned, entity.getName() + " @Version"));
                }
              });

  @ArchTest
  static final ArchRule entities_have_no_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule transactions_begin_at_use_cases =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".*.web..")
          .or()
          .haveSimpleNameEndingWith("Repository")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule no_wall_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".platform..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now");

  /** A use case without a rule of who may call it would be open to all. */
  @ArchTest
  static final ArchRule use_cases_say_who_may_call_them =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Transactional.class)
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(MayCall.class);

  private static ArchCondition<JavaClass> onlyLookDown() {
    return new ArchCondition<>("depend only on packages below their own") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        var from = feature(origin);
        if (floor(from) < 0) {
          events.add(SimpleConditionEvent.violated(origin, "'" + from + "' is not in FLOORS"));
        }
        for (var dependency : origin.getDirectDependenciesFromSelf()) {
          var target = dependency.getTargetClass().getBaseComponentType();
          if (!target.getPackageName().startsWith(ROOT + ".")) {
            continue;
          }
          var to = feature(target);
          if (!to.equals(from) && floor(to) <= floor(from)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static int floor(String feature) {
    for (int i = 0; i < FLOORS.size(); i++) {
      if (FLOORS.get(i).contains(feature)) {
        return i;
      }
    }
    return -1;
  }

  private static String feature(JavaClass c) {
    var rest = c.getPackageName().substring(ROOT.length() + 1);
    var dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
