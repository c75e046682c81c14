/// Phrases with a fixed meaning in what people write. They count more than what the reader makes of
/// the message.
@NullMarked
package io.baton.desk.freetext.phrase;

import org.jspecify.annotations.NullMarked;
