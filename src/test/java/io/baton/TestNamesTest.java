package io.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/// The build finds tests by class name. A test with another name would never run.
class TestNamesTest {

    @Test
    void everyClassWithATestIsNamedSoThatTheBuildFindsIt() {
        var classes = new ClassFileImporter().importPackages("io.baton");
        var withTests =
                classes.stream()
                        .filter(each -> each.getMethods().stream().anyMatch(TestNamesTest::isTest))
                        .map(TestNamesTest::outermost)
                        .filter(each -> !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .distinct()
                        .toList();
        assertThat(withTests)
                .hasSizeGreaterThan(100)
                .allMatch(name -> name.endsWith("Test") || name.endsWith("IT"));
    }

    @Test
    void whatNeedsTheWholeProgramRunsAfterAllElse() throws Exception {
        assertThat(namesFor("maven-surefire-plugin")).containsExactly("**/*Test.java");
        assertThat(namesFor("maven-failsafe-plugin")).containsExactly("**/*IT.java");
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class);
    }

    private static JavaClass outermost(JavaClass nested) {
        return nested.getEnclosingClass().map(TestNamesTest::outermost).orElse(nested);
    }

    private static List<String> namesFor(String plugin) throws Exception {
        var pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("pom.xml").toFile());
        var path = "normalize-space(//plugin[artifactId='%s']//includes)".formatted(plugin);
        return List.of(XPathFactory.newInstance().newXPath().evaluate(path, pom).split(" "));
    }
}
