package io.baton.slack.fake;

import java.util.function.Predicate;

/// Checks images, tables and charts.
final class MediaRules {
    private final Predicate<String> fileExists;

    /// @param fileExists whether a `slack_file` with this id can be shown
    MediaRules(Predicate<String> fileExists) {
        this.fileExists = fileExists;
    }

    /// An image, as a block or an element.
    void image(CheckedNode image) {
        image.require("alt_text").atMost(2_000, "alt_text").atMost(2_000, "image_url");
        TextRules.plain(image, "title", 2_000);
        if (image.has("image_url") == image.has("slack_file")) {
            image.wrong("must define either image_url or slack_file");
        }
        String file = image.at("slack_file").text("id");
        if (image.has("slack_file") && !fileExists.test(file)) {
            image.at("slack_file").wrong("invalid slack file: " + file);
        }
        if (image.has("image_url") && !image.text("image_url").matches("https?://.+")) {
            image.at("image_url").wrong("must be a valid URL");
        }
    }

    void table(CheckedNode block) {
        block.count("rows", 1, 100);
        if (SlackJson.stream(block.node().path("rows")).anyMatch(row -> row.size() > 20)) {
            block.at("rows").wrong("must have at most 20 columns");
        }
    }

    void chart(CheckedNode block) {
        block.require("title").atMost(50, "title");
    }
}
