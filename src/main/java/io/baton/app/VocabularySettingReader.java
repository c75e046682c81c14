package io.baton.app;

import io.baton.search.vocabulary.Vocabulary;
import io.baton.search.vocabulary.WrongVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads the file with the firm's own services (`BATON_VOCABULARY`).
final class VocabularySettingReader {
    private static final String NAME = "BATON_VOCABULARY";

    private final RawSettings rawSettings;

    VocabularySettingReader(RawSettings rawSettings) {
        this.rawSettings = rawSettings;
    }

    @Nullable Vocabulary vocabulary() {
        return rawSettings.text(NAME).map(this::read).orElse(null);
    }

    private @Nullable Vocabulary read(String file) {
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            return Vocabulary.read(reader);
        } catch (WrongVocabulary e) {
            e.faults()
                    .forEach(fault ->
                            rawSettings.addProblem("%s, %s: %s".formatted(NAME, file, fault)));
        } catch (IOException | InvalidPathException e) {
            rawSettings.addProblem(
                    "%s is %s, which can't be read. Use a UTF-8 file in the format of Baton's services.yml."
                            .formatted(NAME, file));
        }
        return null;
    }
}
