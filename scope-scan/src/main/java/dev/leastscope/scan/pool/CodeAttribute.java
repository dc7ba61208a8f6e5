package dev.leastscope.scan.pool;

/** The code of one method with its exception handlers and the tables that debuggers use. */
final class CodeAttribute {
    private final ClassBytes bytes;
    private final PoolFormat pool;
    private int length;
    private int locals;

    CodeAttribute(ClassBytes bytes, PoolFormat pool) {
        this.bytes = bytes;
        this.pool = pool;
    }

    /**
     * Checks the attribute.
     *
     * @param parameters the number of local variables for the parameters
     */
    void check(int parameters) throws MalformedClassException {
        bytes.skip(2);
        locals = bytes.int16();
        ClassFormat.need(locals >= parameters, "a method has fewer local variables than parameters");
        length = bytes.int32();
        ClassFormat.need(length > 0 && length <= 0xffff, "a method has no code, or more than 65535 bytes of it");
        int start = bytes.at();
        bytes.skip(length);
        CodeFormat code = new CodeFormat(bytes.file(), pool, start, length, locals);
        code.check();
        bytes.moveTo(start + length);
        handlers(code);
        tables();
        bytes.ended("Code");
    }

    private void handlers(CodeFormat code) throws MalformedClassException {
        for (int handlers = bytes.int16(); handlers > 0; handlers--) {
            int from = bytes.int16();
            int to = bytes.int16();
            int handler = bytes.int16();
            int type = bytes.int16();
            ClassFormat.need(
                    from < to && to <= length && handler < length, "an exception handler is outside of its method");
            ClassFormat.need(
                    code.isStart(from) && (to == length || code.isStart(to)) && code.isStart(handler),
                    "an exception handler begins within an instruction");
            if (type != 0) {
                pool.className(type);
            }
        }
    }

    private void tables() throws MalformedClassException {
        RowKeys variables = new RowKeys();
        RowKeys generic = new RowKeys();
        boolean frames = false;
        for (int more = bytes.int16(); more > 0; more--) {
            String attribute = pool.text(bytes.int16());
            ClassBytes table = bytes.part();
            if (attribute.equals("LineNumberTable")) {
                for (int lines = table.int16(); lines > 0; lines--) {
                    ClassFormat.need(table.int16() < length, "a line number is outside of its method");
                    table.skip(2);
                }
                table.ended(attribute);
            } else if (attribute.equals("LocalVariableTable")) {
                variables(table, true, variables);
                table.ended(attribute);
            } else if (attribute.equals("LocalVariableTypeTable")) {
                variables(table, false, generic);
                table.ended(attribute);
            } else if (attribute.equals("StackMapTable") && pool.majorVersion() >= 50) {
                ClassFormat.need(!frames, "a method has two tables of frames");
                frames = true;
            }
        }
        ClassFormat.need(variables.areUnique() && generic.areUnique(), "a local variable is listed twice");
        ClassFormat.need(
                variables.isEmpty() || variables.holdsAll(generic), "a local variable has a generic type and no type");
    }

    /**
     * Checks a table of local variables.
     *
     * @param typed whether the table contains types instead of generic signatures
     * @param rows receives the start, length, name and number of each variable, in 16 bits each
     */
    private void variables(ClassBytes table, boolean typed, RowKeys rows) throws MalformedClassException {
        for (int count = table.int16(); count > 0; count--) {
            int from = table.int16();
            int span = table.int16();
            int name = table.int16();
            String type = pool.text(table.int16());
            int index = table.int16();
            ClassFormat.need(from + span <= length, "a local variable is outside of its method");
            ClassFormat.need(NameFormat.isUnqualified(pool.text(name)), "a local variable has no name");
            ClassFormat.need(!typed || NameFormat.isField(type), "a local variable has no type");
            int last = index + (typed && (type.equals("J") || type.equals("D")) ? 1 : 0);
            ClassFormat.need(last < locals, "a local variable does not exist");
            rows.add((long) from << 48 | (long) span << 32 | (long) name << 16 | index);
        }
    }
}
