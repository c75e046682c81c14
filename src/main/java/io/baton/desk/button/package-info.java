/// Every button of every card: its action, what it carries, how it is made and read back. Only the
/// sentences on buttons of earlier builds are read elsewhere, in `desk.EarlierButtons`.
@NullMarked
package io.baton.desk.button;

import org.jspecify.annotations.NullMarked;
