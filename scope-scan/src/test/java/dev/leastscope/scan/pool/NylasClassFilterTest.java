package dev.leastscope.scan.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which classes have texts that must be followed: what they hold decides, not which classes of the SDK they name. */
class NylasClassFilterTest {
    private static final NylasClassFilter TEXTS = NylasClassFilter.forTexts(List.of("com.nylas"));

    @Test
    void aClassThatOnlyNamesTheSdkHasNoTextsToFollow() throws MalformedClassException {
        assertEquals(false, catches(TEXTS, callOf("com/nylas/resources/Messages", "a grant")));
    }

    @Test
    void anSdkThatWasMovedIsNoTextEither() throws MalformedClassException {
        byte[] call = callOf("shaded/com/nylas/resources/Messages", "a grant");
        assertEquals(false, catches(NylasClassFilter.forTexts(List.of("shaded.com.nylas")), call));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.us.nylas.com",
        "https://proxy.example.com/nylas/",
        "/v3/grants/",
        "nylas.api-key",
        "NYLAS_API_URI",
        "https://accounts.google.com/o/oauth2/v2/auth",
        "com.nylas.NylasClient"
    })
    void aTextBesideTheSdkIsFollowed(String text) throws MalformedClassException {
        assertEquals(true, catches(TEXTS, callOf("com/nylas/resources/Messages", text)));
    }

    @Test
    void anotherPackageOfThatNameIsFollowed() throws MalformedClassException {
        assertEquals(true, catches(TEXTS, callOf("com/acme/nylas/MailPaths", "")));
    }

    @Test
    void aTextThatOnlyBeginsLikeOneThatIsLookedForDismissesTheClass() {
        byte[] classFile = callOf("com/google/common/base/Joiner", "https://www.googleapis.com/discovery");
        assertEquals(PoolSearch.DISMISSED, look(classFile, classFile.length));
    }

    /** Whatever part of the class is there at the first look, the class is wanted in the end. */
    @Test
    void aTextThatIsCutByTheEndOfWhatWasReadIsFound() {
        byte[] classFile = callOf("com/acme/Login", "https://www.googleapis.com/auth/calendar");
        for (int first = 1; first < classFile.length; first++) {
            assertEquals(PoolSearch.WANTED, look(classFile, first), "first look at " + first + " bytes");
        }
    }

    private static int look(byte[] classFile, int first) {
        PoolSearch search = NylasClassFilter.forNylas(List.of("com.nylas")).search();
        search.start();
        int length = first;
        int next = search.look(classFile, length);
        while (next != PoolSearch.WANTED && next != PoolSearch.DISMISSED) {
            assertEquals(true, next > length, "asks for more than there is");
            length = Math.min(length + 1, classFile.length);
            next = search.look(classFile, length);
        }
        return next;
    }

    private static boolean catches(NylasClassFilter filter, byte[] classFile) throws MalformedClassException {
        return filter.catches(classFile, ClassShape.of(classFile, classFile.length));
    }

    private static byte[] callOf(String owner, String text) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "app/Mail", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "read", "(L" + owner + ";)V", null, null);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitLdcInsn(text);
        method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, "list", "(Ljava/lang/String;)V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(2, 1);
        method.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
