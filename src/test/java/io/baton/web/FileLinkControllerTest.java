package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.DownloadableFiles;
import io.baton.chat.OneTimeFile;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A file behind a link.
class FileLinkControllerTest {
    private final MockMvcTester page = MockMvcTester.of(new FileLinkController(new OneTimeFile()));

    @Test
    void lookingFetchesNothing() {
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
    void itIsFetchedOnce() {
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
                .contains("used up");
    }

    @Test
    void anotherKeyOpensNothing() {
        assertThat(page.get().uri(DownloadableFiles.PATH + "other")).hasStatus(410);
        assertThat(page.post().uri(DownloadableFiles.PATH + "other")).hasStatus(410);
    }
}
