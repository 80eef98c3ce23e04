/* entities.c - the characters that have names in HTML: those of HTML 4.01, section 24, &apos; of XML, and of HTML 5 the
 * punctuation and the letters of Europe's names. Its two thousand others, of mathematics for the most part, stay as
 * written. */
#include "read/read_int.h"

struct entity {
    char name[9];
    uint16_t code;
};

/* In the order of their bytes. */
static const struct entity entities[] = {
    {"AElig", 198},    {"Aacute", 193},  {"Abreve", 258},  {"Acirc", 194},   {"Agrave", 192},  {"Alpha", 913},
    {"Aogon", 260},    {"Aring", 197},   {"Atilde", 195},  {"Auml", 196},    {"Beta", 914},    {"Cacute", 262},
    {"Ccaron", 268},   {"Ccedil", 199},  {"Chi", 935},     {"Dagger", 8225}, {"Dcaron", 270},  {"Delta", 916},
    {"Dstrok", 272},   {"ETH", 208},     {"Eacute", 201},  {"Ecaron", 282},  {"Ecirc", 202},   {"Egrave", 200},
    {"Eogon", 280},    {"Epsilon", 917}, {"Eta", 919},     {"Euml", 203},    {"Gamma", 915},   {"Gbreve", 286},
    {"Iacute", 205},   {"Icirc", 206},   {"Idot", 304},    {"Igrave", 204},  {"Iota", 921},    {"Iuml", 207},
    {"Kappa", 922},    {"Lambda", 923},  {"Lstrok", 321},  {"Mu", 924},      {"Nacute", 323},  {"Ncaron", 327},
    {"NewLine", 10},   {"Ntilde", 209},  {"Nu", 925},      {"OElig", 338},   {"Oacute", 211},  {"Ocirc", 212},
    {"Odblac", 336},   {"Ograve", 210},  {"Omega", 937},   {"Omicron", 927}, {"Oslash", 216},  {"Otilde", 213},
    {"Ouml", 214},     {"Phi", 934},     {"Pi", 928},      {"Prime", 8243},  {"Psi", 936},     {"Rcaron", 344},
    {"Rho", 929},      {"Sacute", 346},  {"Scaron", 352},  {"Scedil", 350},  {"Sigma", 931},   {"THORN", 222},
    {"Tab", 9},        {"Tau", 932},     {"Tcaron", 356},  {"Theta", 920},   {"Uacute", 218},  {"Ucirc", 219},
    {"Udblac", 368},   {"Ugrave", 217},  {"Upsilon", 933}, {"Uring", 366},   {"Uuml", 220},    {"Xi", 926},
    {"Yacute", 221},   {"Yuml", 376},    {"Zacute", 377},  {"Zcaron", 381},  {"Zdot", 379},    {"Zeta", 918},
    {"aacute", 225},   {"abreve", 259},  {"acirc", 226},   {"acute", 180},   {"aelig", 230},   {"agrave", 224},
    {"alefsym", 8501}, {"alpha", 945},   {"amp", 38},      {"and", 8743},    {"ang", 8736},    {"aogon", 261},
    {"apos", 39},      {"aring", 229},   {"ast", 42},      {"asymp", 8776},  {"atilde", 227},  {"auml", 228},
    {"bdquo", 8222},   {"beta", 946},    {"brvbar", 166},  {"bsol", 92},     {"bull", 8226},   {"cacute", 263},
    {"cap", 8745},     {"caron", 711},   {"ccaron", 269},  {"ccedil", 231},  {"cedil", 184},   {"cent", 162},
    {"chi", 967},      {"circ", 710},    {"clubs", 9827},  {"colon", 58},    {"comma", 44},    {"commat", 64},
    {"cong", 8773},    {"copy", 169},    {"crarr", 8629},  {"cup", 8746},    {"curren", 164},  {"dArr", 8659},
    {"dagger", 8224},  {"darr", 8595},   {"dash", 8208},   {"dcaron", 271},  {"deg", 176},     {"delta", 948},
    {"diams", 9830},   {"divide", 247},  {"dollar", 36},   {"dstrok", 273},  {"eacute", 233},  {"ecaron", 283},
    {"ecirc", 234},    {"egrave", 232},  {"empty", 8709},  {"emsp", 8195},   {"ensp", 8194},   {"eogon", 281},
    {"epsilon", 949},  {"equals", 61},   {"equiv", 8801},  {"eta", 951},     {"eth", 240},     {"euml", 235},
    {"euro", 8364},    {"excl", 33},     {"exist", 8707},  {"fnof", 402},    {"forall", 8704}, {"frac12", 189},
    {"frac14", 188},   {"frac34", 190},  {"frasl", 8260},  {"gamma", 947},   {"gbreve", 287},  {"ge", 8805},
    {"grave", 96},     {"gt", 62},       {"hArr", 8660},   {"half", 189},    {"harr", 8596},   {"hearts", 9829},
    {"hellip", 8230},  {"horbar", 8213}, {"hyphen", 8208}, {"iacute", 237},  {"icirc", 238},   {"iexcl", 161},
    {"igrave", 236},   {"image", 8465},  {"infin", 8734},  {"inodot", 305},  {"int", 8747},    {"iota", 953},
    {"iquest", 191},   {"isin", 8712},   {"iuml", 239},    {"kappa", 954},   {"lArr", 8656},   {"lambda", 955},
    {"lang", 9001},    {"laquo", 171},   {"larr", 8592},   {"lbrack", 91},   {"lceil", 8968},  {"lcub", 123},
    {"ldquo", 8220},   {"ldquor", 8222}, {"le", 8804},     {"lfloor", 8970}, {"lowast", 8727}, {"lowbar", 95},
    {"loz", 9674},     {"lpar", 40},     {"lrm", 8206},    {"lsaquo", 8249}, {"lsqb", 91},     {"lsquo", 8216},
    {"lsquor", 8218},  {"lstrok", 322},  {"lt", 60},       {"macr", 175},    {"mdash", 8212},  {"micro", 181},
    {"middot", 183},   {"minus", 8722},  {"mu", 956},      {"nabla", 8711},  {"nacute", 324},  {"nbsp", 160},
    {"ncaron", 328},   {"ndash", 8211},  {"ne", 8800},     {"ni", 8715},     {"not", 172},     {"notin", 8713},
    {"nsub", 8836},    {"ntilde", 241},  {"nu", 957},      {"num", 35},      {"numero", 8470}, {"oacute", 243},
    {"ocirc", 244},    {"odblac", 337},  {"oelig", 339},   {"ograve", 242},  {"oline", 8254},  {"omega", 969},
    {"omicron", 959},  {"oplus", 8853},  {"or", 8744},     {"ordf", 170},    {"ordm", 186},    {"oslash", 248},
    {"otilde", 245},   {"otimes", 8855}, {"ouml", 246},    {"para", 182},    {"part", 8706},   {"percnt", 37},
    {"period", 46},    {"permil", 8240}, {"perp", 8869},   {"phi", 966},     {"pi", 960},      {"piv", 982},
    {"plus", 43},      {"plusmn", 177},  {"pound", 163},   {"prime", 8242},  {"prod", 8719},   {"prop", 8733},
    {"psi", 968},      {"quest", 63},    {"quot", 34},     {"rArr", 8658},   {"radic", 8730},  {"rang", 9002},
    {"raquo", 187},    {"rarr", 8594},   {"rbrack", 93},   {"rcaron", 345},  {"rceil", 8969},  {"rcub", 125},
    {"rdquo", 8221},   {"real", 8476},   {"reg", 174},     {"rfloor", 8971}, {"rho", 961},     {"rlm", 8207},
    {"rpar", 41},      {"rsaquo", 8250}, {"rsqb", 93},     {"rsquo", 8217},  {"sacute", 347},  {"sbquo", 8218},
    {"scaron", 353},   {"scedil", 351},  {"sdot", 8901},   {"sect", 167},    {"semi", 59},     {"shy", 173},
    {"sigma", 963},    {"sigmaf", 962},  {"sim", 8764},    {"sol", 47},      {"spades", 9824}, {"sub", 8834},
    {"sube", 8838},    {"sum", 8721},    {"sup", 8835},    {"sup1", 185},    {"sup2", 178},    {"sup3", 179},
    {"supe", 8839},    {"szlig", 223},   {"tau", 964},     {"tcaron", 357},  {"there4", 8756}, {"theta", 952},
    {"thetasym", 977}, {"thinsp", 8201}, {"thorn", 254},   {"tilde", 732},   {"times", 215},   {"trade", 8482},
    {"uArr", 8657},    {"uacute", 250},  {"uarr", 8593},   {"ucirc", 251},   {"udblac", 369},  {"ugrave", 249},
    {"uml", 168},      {"upsih", 978},   {"upsilon", 965}, {"uring", 367},   {"uuml", 252},    {"verbar", 124},
    {"weierp", 8472},  {"xi", 958},      {"yacute", 253},  {"yen", 165},     {"yuml", 255},    {"zacute", 378},
    {"zcaron", 382},   {"zdot", 380},    {"zeta", 950},    {"zwj", 8205},    {"zwnj", 8204},
};

/* What 128 to 159 mean where pages write them as numbers: windows-1252, as the HTML standard has it; 0: themselves. */
static const uint16_t windows[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

enum { LONGEST = 40 }; /* what is longer is no reference, whatever follows: it is not looked at to its end */

static size_t by_number(kr_str s, char *out, size_t *len)
{
    size_t at = 2;
    const bool hexadecimal = at < s.len && (s.ptr[at] | 0x20) == 'x';
    at += hexadecimal;
    uint32_t code = 0;
    const size_t first = at;
    for (; at < s.len && at < LONGEST; at++) {
        const char c = kr_lower(s.ptr[at]);
        if (!kr_is_digit(c) && !(hexadecimal && c >= 'a' && c <= 'f'))
            break;
        code = code * (hexadecimal ? 16 : 10) + (uint32_t)(kr_is_digit(c) ? c - '0' : c - 'a' + 10);
        code = code > 0x110000 ? 0x110000 : code;
    }
    if (at == first || at == LONGEST)
        return 0;
    if (code >= 128 && code < 160 && windows[code - 128])
        code = windows[code - 128];
    *len = kr_utf8_put(!code || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0xFFFD : code, out);
    return at < s.len && s.ptr[at] == ';' ? at + 1 : at;
}

/* The oldest ones may lack their semicolon: Latin-1, and what markup is made of. */
static bool may_be_open(uint16_t code)
{
    return code == '"' || code == '&' || code == '<' || code == '>' || (code >= 160 && code < 256);
}

size_t kr_entity(kr_str s, char out[KR_ENTITY_BYTES], size_t *len)
{
    assert(s.len && s.ptr[0] == '&');
    if (s.len > 2 && s.ptr[1] == '#')
        return by_number(s, out, len);
    size_t end = 1;
    while (end < s.len && end < 10 && (kr_is_alpha(s.ptr[end]) || kr_is_digit(s.ptr[end])))
        end++;
    const bool closed = end < s.len && s.ptr[end] == ';';
    if (end == 1 || (!closed && end < s.len && s.ptr[end] == '='))
        return 0;
    const kr_str name = kr_str_cut(s, 1, end);
    size_t low = 0, high = sizeof(entities) / sizeof(entities[0]);
    while (low < high) {
        const size_t middle = (low + high) / 2;
        const int order = kr_str_order(name, kr_str_of(entities[middle].name));
        if (!order) {
            *len = kr_utf8_put(entities[middle].code, out);
            return closed ? end + 1 : may_be_open(entities[middle].code) ? end : 0;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}
