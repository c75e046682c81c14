package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.DownloadableFiles;
import io.baton.chat.OneTimeFile;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The page behind a file link.
class FileLinkControllerTest {
    private final MockMvcTester page = MockMvcTester.of(new FileLinkController(new OneTimeFile()));

    @Test
    void openingTheLinkDownloadsNothing() {
        for (int i = 0; i < 3; i++) {
            assertThat(page.get().uri(DownloadableFiles.PATH + OneTimeFile.KEY))
                    .hasStatus(200)
                    .hasContentTypeCompatibleWith("text/html")
                    .bodyText()
                    .contains("Download partners.csv")
                    .doesNotContain("Name,Skills");
        }
    }

    @Test
    void theFileCanBeDownloadedOnce() {
        var file = page.post().uri(DownloadableFiles.PATH + OneTimeFile.KEY);
        assertThat(file)
                .hasStatus(200)
                .hasHeader("Content-Disposition", "attachment; filename=\"partners.csv\"")
                .bodyText()
                .isEqualTo("Name,Skills");
        assertThat(page.post().uri(DownloadableFiles.PATH + OneTimeFile.KEY)).hasStatus(410);
        assertThat(page.get().uri(DownloadableFiles.PATH + OneTimeFile.KEY))
                .hasStatus(410)
                .bodyText()
                .contains("no longer works");
    }

    @Test
    void anUnknownKeyOpensNothing() {
        assertThat(page.get().uri(DownloadableFiles.PATH + "other")).hasStatus(410);
        assertThat(page.post().uri(DownloadableFiles.PATH + "other")).hasStatus(410);
    }
}
