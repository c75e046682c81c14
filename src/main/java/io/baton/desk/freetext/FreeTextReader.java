package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.understanding.Reading;

/// Reads a message with the names that its author may know.
@FunctionalInterface
public interface FreeTextReader {

    /// @param text with people's names in place of mentions
    Reading read(Ask ask, String text);
}
