package dev.leastscope.scan.pool;

import java.util.BitSet;

/** The static constraints of one method's code: known instructions, whole operands, jumps to instructions. */
final class CodeFormat {
    /**
     * What follows each operation. 0: nothing. 1: a number of one byte. 2: of two. v: a local variable. W: one of two
     * slots. c: a constant, one byte. C: two bytes. L: a constant of two slots. j: a jump. J: a wide jump. f: a field.
     * m: a method. i: an interface method. s: a method of either kind. d: a dynamic call. t: a class. a: a class and
     * dimensions. n: a primitive array. k: a variable and a number. T, S: switches. w: wide. x: no operation.
     */
    private static final String OPERANDS = operands();

    private final ClassBytes bytes;
    private final PoolFormat pool;
    private final int start;
    private final int length;
    private final int locals;
    private final BitSet starts = new BitSet();
    private final BitSet targets = new BitSet();

    CodeFormat(ClassBytes bytes, PoolFormat pool, int start, int length, int locals) {
        this.bytes = bytes;
        this.pool = pool;
        this.start = start;
        this.length = length;
        this.locals = locals;
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
        return starts.get(offset);
    }

    void check() throws MalformedClassException {
        bytes.moveTo(start);
        while (bytes.at() < start + length) {
            int at = bytes.at() - start;
            starts.set(at);
            int operation = bytes.int8();
            need(operation < OPERANDS.length(), at, "is unknown");
            operand(OPERANDS.charAt(operation), at);
        }
        need(bytes.at() == start + length, length, "is cut off");
        for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
            need(starts.get(target), target, "is jumped into");
        }
    }

    private void operand(char kind, int at) throws MalformedClassException {
        switch (kind) {
            case '0' -> {}
            case '1' -> bytes.skip(1);
            case '2' -> bytes.skip(2);
            case 'v' -> need(bytes.int8() < locals, at, "uses a local variable that is not there");
            case 'W' -> need(bytes.int8() + 1 < locals, at, "uses a local variable that is not there");
            case 'k' -> {
                need(bytes.int8() < locals, at, "uses a local variable that is not there");
                bytes.skip(1);
            }
            case 'c' -> need(isOneSlot(pool.tag(bytes.int8())), at, "loads what is no value");
            case 'C' -> need(isOneSlot(pool.tag(bytes.int16())), at, "loads what is no value");
            case 'L' -> {
                int tag = pool.tag(bytes.int16());
                need(tag == 5 || tag == 6 || tag == PoolFormat.DYNAMIC, at, "loads what is no value of two slots");
            }
            case 'j' -> jump(at, (short) bytes.int16(), at);
            case 'J' -> jump(at, bytes.int32(), at);
            case 'n' -> {
                int type = bytes.int8();
                need(type >= 4 && type <= 11, at, "makes an array of nothing");
            }
            case 'T' -> table(at);
            case 'S' -> lookup(at);
            case 'w' -> wide(at);
            default -> reference(kind, at);
        }
    }

    private void reference(char kind, int at) throws MalformedClassException {
        int tag = pool.tag(bytes.int16());
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
            need(bytes.int8() > 0, at, "makes an array without dimensions");
        } else if (kind == 'i') {
            need(bytes.int8() > 0 && bytes.int8() == 0, at, "calls nothing");
        } else if (kind == 'd') {
            need(bytes.int16() == 0, at, "calls nothing");
        }
    }

    private static boolean isOneSlot(int tag) {
        return ClassFormat.isLoadable(tag) && tag != 5 && tag != 6;
    }

    private void jump(int from, int distance, int at) throws MalformedClassException {
        long target = (long) from + distance;
        need(target >= 0 && target < length, at, "jumps out of its method");
        targets.set((int) target);
    }

    private void align(int at) throws MalformedClassException {
        bytes.skip(3 - at % 4);
    }

    private void table(int at) throws MalformedClassException {
        align(at);
        jump(at, bytes.int32(), at);
        long low = bytes.int32();
        long high = bytes.int32();
        // Each case takes four bytes, so that there are no more than the code has room for.
        need(low <= high && high - low < length / 4, at, "has more cases than its method has room for");
        for (long i = low; i <= high; i++) {
            jump(at, bytes.int32(), at);
        }
    }

    private void lookup(int at) throws MalformedClassException {
        align(at);
        jump(at, bytes.int32(), at);
        int count = bytes.int32();
        need(count >= 0 && count < length / 8 + 1, at, "has more cases than its method has room for");
        long before = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            int key = bytes.int32();
            need(key > before, at, "has its cases out of order");
            before = key;
            jump(at, bytes.int32(), at);
        }
    }

    private void wide(int at) throws MalformedClassException {
        int operation = bytes.int8();
        char kind = operation < OPERANDS.length() ? OPERANDS.charAt(operation) : 'x';
        need(kind == 'v' || kind == 'W' || kind == 'k', at, "is wide and cannot be");
        need(bytes.int16() + (kind == 'W' ? 1 : 0) < locals, at, "uses a local variable that is not there");
        if (kind == 'k') {
            bytes.skip(2);
        }
    }

    private static void need(boolean holds, int at, String what) throws MalformedClassException {
        if (!holds) {
            throw new MalformedClassException("the instruction at " + at + " " + what);
        }
    }
}
