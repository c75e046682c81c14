package io.baton;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Checks package dependencies against [AllowedDependencies], the size of packages, and that simple
/// class names are unique.
class ArchitectureTest {
    private static final int MOST_FILES = 45;
    private static final int MOST_SHARED_NAMES = 12;

    /// Packages over the limit, each with a reason.
    private static final Map<String, String> LARGE = Map.of();

    /// Simple names that occur twice, each with a reason. Never two on one code path.
    private static final Map<String, String> SHARED_NAMES = Map.of();

    private static final JavaClasses BATON =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.baton");

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItMay() {
        return AllowedDependencies.BY_PACKAGE.entrySet().stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.getKey(),
                                () ->
                                        classes()
                                                .that()
                                                .resideInAPackage("io.baton." + row.getKey())
                                                .should()
                                                .onlyDependOnClassesThat()
                                                .resideInAnyPackage(row.getValue())
                                                .check(BATON)));
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(packages().keySet())
                .containsExactlyInAnyOrderElementsOf(AllowedDependencies.BY_PACKAGE.keySet());
    }

    @Test
    void noFeaturesUseEachOtherInACircle() {
        slices().matching("io.baton.(*)..").should().beFreeOfCycles().check(BATON);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("io.baton.(**)").should().beFreeOfCycles().check(BATON);
    }

    @Test
    void noPackageIsTooLargeToFindAnythingIn() {
        var large = packages();
        large.values().removeIf(files -> files <= MOST_FILES);
        assertThat(large.keySet()).isEqualTo(LARGE.keySet());
    }

    @Test
    void aNameMeansOneThing() {
        var shared = topLevel().collect(groupingBy(JavaClass::getSimpleName, counting()));
        shared.values().removeIf(times -> times == 1);
        assertThat(shared.keySet())
                .isEqualTo(SHARED_NAMES.keySet())
                .hasSizeLessThanOrEqualTo(MOST_SHARED_NAMES);
    }

    @Test
    void namesSayWhatAThingIsAndNotThatItIsCode() {
        assertThat(topLevel().map(JavaClass::getSimpleName))
                .noneMatch(
                        name -> name.matches(".*(Manager|Impl|UseCase|Utils?|Helper|DTO|Mapper)"));
    }

    private static Map<String, Long> packages() {
        return topLevel()
                .collect(
                        groupingBy(
                                type -> type.getPackageName().replaceFirst("io\\.baton\\.", ""),
                                TreeMap::new,
                                counting()));
    }

    private static Stream<JavaClass> topLevel() {
        return BATON.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }
}
