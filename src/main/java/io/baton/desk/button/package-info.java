/// The buttons on cards: their actions, and their values with encoding and decoding. Buttons posted
/// by earlier builds carry commands; `desk.EarlierButtons` handles those.
@NullMarked
package io.baton.desk.button;

import org.jspecify.annotations.NullMarked;
