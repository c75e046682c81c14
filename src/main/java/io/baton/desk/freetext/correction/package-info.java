/// Messages that correct something: what was just shown, or what is stored.
@NullMarked
package io.baton.desk.freetext.correction;

import org.jspecify.annotations.NullMarked;
