/// Answers what people write in their own words. What would be stored is shown on a card and waits
/// as a draft until its author confirms it; a question is answered right away by the command it
/// stands for.
@NullMarked
package io.baton.desk.freetext;

import org.jspecify.annotations.NullMarked;
