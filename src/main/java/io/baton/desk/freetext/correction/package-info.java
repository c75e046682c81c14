/// Lines that correct what was just shown.
@NullMarked
package io.baton.desk.freetext.correction;

import org.jspecify.annotations.NullMarked;
