package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.OutputType;

/// Pictures of the console by day and by night, in `target/pictures`, for people to look at. What a
/// program can see is checked: contrast, and words that are broken in two.
record ConsolePictures(BatonExtension baton) {
    private static final Path PICTURES = Path.of("target/pictures");

    void take(String name) {
        for (var scheme : List.of("dark", "light")) {
            browser().prefers(scheme);
            save("%s-%s.png".formatted(name, scheme));
            assertThat(browser().lowContrast()).as(name + ", " + scheme).isEmpty();
            assertThat(browser().brokenWords()).as(name + ", " + scheme).isEmpty();
        }
    }

    private void save(String file) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(
                    PICTURES.resolve(file), browser().driver().getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Browser browser() {
        return baton.browser();
    }
}
