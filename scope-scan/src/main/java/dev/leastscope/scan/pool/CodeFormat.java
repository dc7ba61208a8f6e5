package dev.leastscope.scan.pool;

/** Checks the static constraints of one method's code: known instructions, complete operands, jumps to instructions. */
final class CodeFormat {
    /**
     * The operands of each instruction. 0: none. 1: a number of one byte. 2: a number of two bytes. v: a local
     * variable. W: a local variable of two slots. c: a constant, one byte. C: a constant, two bytes. L: a constant of
     * two slots. j: a jump. J: a wide jump. f: a field. m: a method. i: an interface method. s: a method of either
     * kind. d: a dynamic call. t: a class. a: a class and dimensions. n: a primitive array. k: a variable and a number.
     * T, S: switches. w: wide. x: not an instruction.
     */
    private static final String OPERANDS = operands();

    /** Marks of an offset: an instruction begins there, or a jump goes there. */
    private static final int START = 1;

    private static final int TARGET = 2;

    private final byte[] bytes;
    private final PoolFormat pool;
    private final int start;
    private final int length;
    private final int locals;
    private final byte[] marks;
    private boolean jumps;
    /** The offset of the next operand in the class file. */
    private int next;

    /**
     * Creates the check of a method's code.
     *
     * @param bytes the class file with the complete code
     * @param locals the number of local variables of the method
     */
    CodeFormat(byte[] bytes, PoolFormat pool, int start, int length, int locals) {
        this.bytes = bytes;
        this.pool = pool;
        this.start = start;
        this.length = length;
        this.locals = locals;
        this.marks = new byte[length];
    }

    private static String operands() {
        StringBuilder text = new StringBuilder();
        text.append("0000000000000000"); // 0: nop, constants
        text.append("12cCL"); // 16: bipush, sipush, ldc, ldc_w, ldc2_w
        text.append("vWvWv"); // 21: loads
        text.append("0".repeat(28)); // 26: loads of the first four, arrays
        text.append("vWvWv"); // 54: stores
        text.append("0".repeat(73)); // 59: stores of the first four, arrays, stack, arithmetic
        text.append("k"); // 132: iinc
        text.append("0".repeat(20)); // 133: conversions, comparisons
        text.append("j".repeat(16)); // 153: jumps, jsr
        text.append("vTS"); // 169: ret, switches
        text.append("000000"); // 172: returns
        text.append("ffff"); // 178: fields
        text.append("mssid"); // 182: calls; invokeinterface has two bytes more
        text.append("tnt00tt00"); // 187: new, newarray, anewarray, arraylength, athrow, checkcast, instanceof, monitors
        text.append("wajjJJ"); // 196: wide, multianewarray, ifnull, ifnonnull, goto_w, jsr_w
        return text.toString();
    }

    /** Whether an instruction begins at an offset. */
    boolean isStart(int offset) {
        return offset < length && (marks[offset] & START) != 0;
    }

    void check() throws MalformedClassException {
        next = start;
        int end = start + length;
        while (next < end) {
            int at = next - start;
            marks[at] |= START;
            int operation = bytes[next++] & 0xff;
            need(operation < OPERANDS.length(), at, "is unknown");
            char kind = OPERANDS.charAt(operation);
            if (kind != '0') {
                operand(kind, at);
            }
        }
        need(next == end, length, "is cut off");
        for (int offset = 0; jumps && offset < length; offset++) {
            need(marks[offset] != TARGET, offset, "is jumped into");
        }
    }

    private void operand(char kind, int at) throws MalformedClassException {
        switch (kind) {
            case '1' -> skip(1, at);
            case '2' -> skip(2, at);
            case 'v' -> need(int8(at) < locals, at, "uses a local variable that does not exist");
            case 'W' -> need(int8(at) + 1 < locals, at, "uses a local variable that does not exist");
            case 'k' -> {
                need(int8(at) < locals, at, "uses a local variable that does not exist");
                skip(1, at);
            }
            case 'c' -> need(isOneSlot(pool.tag(int8(at))), at, "does not load a value");
            case 'C' -> need(isOneSlot(pool.tag(int16(at))), at, "does not load a value");
            case 'L' -> {
                int tag = pool.tag(int16(at));
                need(tag == 5 || tag == 6 || tag == PoolFormat.DYNAMIC, at, "does not load a value of two slots");
            }
            case 'j' -> jump(at, (short) int16(at), at);
            case 'J' -> jump(at, int32(at), at);
            case 'n' -> {
                int type = int8(at);
                need(type >= 4 && type <= 11, at, "creates an array without a type");
            }
            case 'T' -> table(at);
            case 'S' -> lookup(at);
            case 'w' -> wide(at);
            default -> reference(kind, at);
        }
    }

    private int int8(int at) throws MalformedClassException {
        skip(1, at);
        return bytes[next - 1] & 0xff;
    }

    private int int16(int at) throws MalformedClassException {
        skip(2, at);
        return (bytes[next - 2] & 0xff) << 8 | (bytes[next - 1] & 0xff);
    }

    private int int32(int at) throws MalformedClassException {
        return int16(at) << 16 | int16(at);
    }

    private void skip(int count, int at) throws MalformedClassException {
        need(count <= start + length - next, at, "is cut off");
        next += count;
    }

    private void reference(char kind, int at) throws MalformedClassException {
        int tag = pool.tag(int16(at));
        boolean fits = switch (kind) {
            case 'f' -> tag == PoolFormat.FIELD;
            case 'm' -> tag == PoolFormat.METHOD;
            case 'i' -> tag == PoolFormat.INTERFACE_METHOD;
            case 's' -> tag == PoolFormat.METHOD || tag == PoolFormat.INTERFACE_METHOD;
            case 'd' -> tag == PoolFormat.INVOKE_DYNAMIC;
            default -> tag == PoolFormat.CLASS;
        };
        need(fits, at, "names a constant of another kind");
        if (kind == 'a') {
            need(int8(at) > 0, at, "makes an array without dimensions");
        } else if (kind == 'i') {
            need(int8(at) > 0 && int8(at) == 0, at, "has no call target");
        } else if (kind == 'd') {
            need(int16(at) == 0, at, "has no call target");
        }
    }

    private static boolean isOneSlot(int tag) {
        return ClassFormat.isLoadable(tag) && tag != 5 && tag != 6;
    }

    private void jump(int from, int distance, int at) throws MalformedClassException {
        long target = (long) from + distance;
        need(target >= 0 && target < length, at, "jumps out of its method");
        marks[(int) target] |= TARGET;
        jumps = true;
    }

    private void align(int at) throws MalformedClassException {
        skip(3 - at % 4, at);
    }

    private void table(int at) throws MalformedClassException {
        align(at);
        jump(at, int32(at), at);
        long low = int32(at);
        long high = int32(at);
        // Each case takes four bytes, so that there are no more than the code has room for.
        need(low <= high && high - low < length / 4, at, "has more cases than its method has room for");
        for (long i = low; i <= high; i++) {
            jump(at, int32(at), at);
        }
    }

    private void lookup(int at) throws MalformedClassException {
        align(at);
        jump(at, int32(at), at);
        int count = int32(at);
        need(count >= 0 && count < length / 8 + 1, at, "has more cases than its method has room for");
        long before = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int key = int32(at);
            need(key > before, at, "has its cases out of order");
            before = key;
            jump(at, int32(at), at);
        }
    }

    private void wide(int at) throws MalformedClassException {
        int operation = int8(at);
        char kind = operation < OPERANDS.length() ? OPERANDS.charAt(operation) : 'x';
        need(kind == 'v' || kind == 'W' || kind == 'k', at, "is wide and cannot be");
        need(int16(at) + (kind == 'W' ? 1 : 0) < locals, at, "uses a local variable that does not exist");
        if (kind == 'k') {
            skip(2, at);
        }
    }

    private static void need(boolean holds, int at, String what) throws MalformedClassException {
        if (!holds) {
            throw new MalformedClassException("the instruction at " + at + " " + what);
        }
    }
}
