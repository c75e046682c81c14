/// Reads typed values: each reader finds all its values in a text, with the words they came from.
/// Commands, forms and free text use the same readers. All of them take time in proportion to the
/// text.
@NullMarked
package io.baton.understanding.reader;

import org.jspecify.annotations.NullMarked;
