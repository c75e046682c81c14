/// Messages that ask for several things at once.
@NullMarked
package io.baton.desk.freetext.several;

import org.jspecify.annotations.NullMarked;
