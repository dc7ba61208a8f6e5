package dev.leastscope.text;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes characters that JSON allows but that can mislead in a terminal or an editor: DEL, C1 controls, bidi controls.
 */
final class VisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final boolean inHtml;

    VisibleEscapes(boolean inHtml) {
        this.inHtml = inHtml;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[0x7F] = ESCAPE_STANDARD;
        if (inHtml) {
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
        }
        return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return Characters.isHidden(character) ? new SerializedString(Characters.escape(character)) : null;
    }
}
