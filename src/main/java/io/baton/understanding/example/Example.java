package io.baton.understanding.example;

import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import java.util.List;

/// An example sentence.
///
/// @param text without marks
public record Example(Intent intent, String text, List<Mark> marks) {
    public Example {
        marks = List.copyOf(marks);
    }

    public record Mark(SlotName slot, Span span) {}
}
