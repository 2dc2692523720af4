/** The pages in which the figures of rules were read, keys I to Z: their addresses, or in words what they were. */
export const PAGES_I_TO_Z = {
  JA170: 'https://ja.laodong.vn/cong-doan/thoi-han-giu-chuc-vu-khi-bo-nhiem-cong-chuc-lanh-dao-quan-ly-1590018.ldo',
  KIENTHUC:
    'https://m.kienthuc.net.vn/chinh-tri/nhung-truong-hop-nao-khong-thuoc-dien-lay-phieu-tin-nhiem-1904532.html',
  KL08: 'https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/37130/tuoi-bo-nhiem-can-bo-xac-dinh-theo-lo-trinh-tang-tuoi-nghi-huu',
  KL128CM: 'https://news.laodong.vn/thoi-su/ca-mau-tam-dung-tuyen-dung-bo-nhiem-dieu-dong-can-bo-1475446.ldo',
  KL128HN:
    'https://english.thudo.gov.vn/featured-news/hanoi-focuses-on-restructuring-capital-apparatus-2655250316114856916.htm',
  KL150TT:
    'http://tothethao.com/bong-da_en/personnel-planning-for-local-mergers-must-follow-strict-party-guidelines-2391260.html',
  KL24: 'https://luatminhkhue.vn/ket-luan-24-kl-tw-ve-day-manh-cong-tac-quy-hoach-va-luan-chuyen-can-bo-lanh-dao--quan-ly-den-nam-2020-va-nhung-nam-tiep-theo-do-bo-chinh-tri-ban-hanh.aspx',
  KLDL26: 'https://vnexpress.net/sua-quy-dinh-thi-hanh-dieu-le-dang-trong-nam-2026-5015365.html',
  KT335: 'https://kienthuc.net.vn/quy-dinh-moi-ve-danh-gia-xep-loai-chat-luong-cong-chuc-post1594420.html',
  LC138: 'https://baolaocai.vn/quy-trinh-5-buoc-bo-nhiem-nguon-nhan-su-tai-cho-post387332.html',
  LD170:
    'https://news.laodong.vn/cong-doan/trinh-tu-bo-nhiem-cong-chuc-lanh-dao-thuoc-tham-quyen-quan-ly-cua-bo-nganh-dia-phuong-1590693.ldo',
  LD170B:
    'https://news.laodong.vn/cong-doan/cac-buoc-trong-quy-trinh-bo-nhiem-cong-chuc-doi-voi-nguon-nhan-su-tu-noi-khac-1595568.ldo',
  LD2026: 'https://news.laodong.vn/cong-doan/bang-tinh-tuoi-nghi-huu-theo-nam-sinh-moi-nhat-2026-1525381.ldo',
  LD335: 'https://news.laodong.vn/thoi-su/quy-dinh-moi-ve-danh-gia-xep-loai-chat-luong-cong-chuc-tu-112026-1631174.ldo',
  LD377:
    'https://news.laodong.vn/thoi-su/can-bo-duoc-quy-hoach-nhiem-ky-ke-tiep-phai-du-tuoi-cong-tac-2-nhiem-ky-tro-len-1593264.ldo',
  LMK262:
    'https://luatminhkhue.vn/quy-dinh-262-qd-tw-nam-2014-ve-lay-phieu-tin-nhiem-doi-voi-thanh-vien-lanh-dao-cap-uy-va-can-bo-lanh-dao-trong-co-quan-dang--nha-nuoc--mat-tran-to-quoc-va-cac-doan-the-chinh-tri---xa-hoi-do-ban-chap-h.aspx',
  LMK36:
    'https://luatminhkhue.vn/chi-thi-36-ct-tw-nam-2014-ve-dai-hoi-dang-bo-cac-cap-tien-toi-dai-hoi-dai-bieu-toan-quoc-lan-thu-xii-cua-dang-do-ban-chap-hanh-trung-uong-ban-hanh.aspx',
  LMKDB: 'https://luatminhkhue.vn/dang-vien-du-bi-la-gi.aspx',
  LMKOPEN:
    'https://luatminhkhue.vn/phuong-cham-quy-hoach-can-bo-la-gi-moi-quan-he-giua-quy-hoach-can-bo-va-bo-tri-nhan-su-la-gi.aspx',
  LN116:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/procedures-for-appointment-of-officials-holding-a-leading-or-managerial-post-under-the-management-of-ministries-central-and-local-authorities-in-vietnam-from-september-17-2024-171971.html',
  LN135:
    'https://lawnet.vn/thong-tin-phap-luat/en/lao-dong-tien-luong/officially-increase-the-retirement-age-in-vietnam-according-to-the-roadmap-by-years-from-2021-112487.html',
  LN138:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-procedures-for-appointment-of-leading-officials-under-local-jurisdiction-114770.html',
  LN138B:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-procedures-for-appointment-of-leading-officials-for-human-resources-from-other-places-111272.html',
  LN138C:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-procedures-for-re-appointment-of-leading-and-managerial-officials-from-december-01-2020-111245.html',
  LN16: 'https://lawnet.vn/en/laws/cong-tac-quy-hoach-can-bo-yeu-cau-mot-chuc-danh-lanh-dao-quan-ly-khong-duoc-qua-3-can-bo-dam-nhan-16623.html',
  LN256:
    'https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/to-stop-determining-the-political-theoretical-level-of-cadres-and-party-members-according-to-regulation-256-in-vietnam-128374.html',
  LSU: 'https://lsu.vn/so-luong-cap-uy-vien-cap-tinh-huyen-se-giam-5/',
  LVN118:
    'https://luatvietnam.vn/hanh-chinh/ket-luan-118-kl-tw-2025-dieu-chinh-bo-sung-mot-so-noi-dung-chi-thi-35-ct-tw-2024-387581-d6.html',
  LVN135:
    'https://english.luatvietnam.vn/decree-no-135-2020-nd-cp-dated-november-18-2020-of-the-government-prescribing-retirement-ages-194427-doc1.html',
  LVN232:
    'https://luatvietnam.vn/tin-van-ban-moi/da-co-quy-dinh-232-qd-tw-thi-hanh-dieu-le-dang-186-100895-article.html?layout=amp',
  LVN298:
    'https://luatvietnam.vn/tin-van-ban-moi/bien-che-cua-dang-uy-cap-tren-truc-tiep-co-so-dang-xa-phuong-tu-01-7-2025-186-102448-article.html',
  LVNTD: 'https://luatvietnam.vn/can-bo-cong-chuc/tuoi-dang-tinh-tu-thoi-diem-nao-566-28649-article.html',
  MT03: 'https://ja.congdoanvietnam.vn/mat-tran-to-quoc/do-tuoi-cua-chu-tich-uy-ban-mat-tran-to-quoc-viet-nam-cap-xa-nhiem-ky-2025-2030-9313.tld',
  MT03EN:
    'https://news.laodong.vn/mat-tran/do-tuoi-cua-chu-tich-uy-ban-mat-tran-to-quoc-viet-nam-cap-xa-nhiem-ky-2025-2030-1549169.ldo',
  MYLOC:
    'http://baonamdinh.vn/channel/5083/202205/boi-duong-kien-thuc-quoc-phong-va-an-ninh-doi-tuong-3-huyen-my-loc-2550662/',
  NA09: 'https://baonghean.vn/fr/nghe-an-thuc-hien-bo-tri-100-bi-thu-cap-uy-cap-huyen-khong-la-nguoi-dia-phuong-nhiem-ky-2025-2030-10281626.html',
  NA105: 'https://baonghean.vn/en/print/10160458.html',
  NA24: 'https://baonghean.vn/quy-dinh-do-tuoi-du-dieu-kien-lan-dau-tham-gia-tai-cu-cap-uy-vien-nhiem-ky-2025-2030-10281355.html',
  NA35A: 'https://baonghean.vn/en/quy-trinh-5-buoc-chon-nhan-su-cap-uy-cap-tinh-nhiem-ky-moi-10200290.html',
  NA35B: 'https://baonghean.vn/en/print/10206745.html',
  NA50: 'https://baonghean.vn/en/tieu-chuan-dieu-kien-can-bo-duoc-quy-hoach-theo-quy-dinh-cua-ban-thuong-vu-tinh-uy-nghe-an-10238818.html',
  NA50B:
    'https://baonghean.vn/en/cac-doi-tuong-dien-gioi-thieu-quy-hoach-uy-vien-ban-chap-hanh-dang-bo-tinh-ban-thuong-vu-tinh-uy-10238837.html',
  NA80: 'https://baonghean.vn/en/print/10244041.html',
  ND06: 'https://sonoivu.namdinh.gov.vn/cong-chuc-vien-chuc/huong-dan-mot-so-noi-dung-ve-tuoi-bo-nhiem-gioi-thieu-can-bo-ung-cu-va-ra-soat-bo-sung-quy-hoach-2413',
  ND35: 'http://phunu.namdinh.gov.vn/chi-tiet-noi-dung-phu-nu-tham-chinh-co-cau-do-tuoi-cap-uy-vien-nu-trong-nhiem-ky-moi-886.html',
  ND57: 'https://sonoivu.namdinh.gov.vn/cong-chuc-vien-chuc/quy-dinh-moi-ve-doi-tuong-tieu-chuan-va-phan-cap-dao-tao-ly-luan-chinh-tri-2410',
  NDAN96: 'https://nhandan.vn/ocop/khong-lay-phieu-tin-nhiem-doi-voi-nguoi-nghi-chua-benh-hiem-ngheo-post757817.html',
  NEWM: 'https://tuyengiao.vn/huong-dan-thuc-hien-chuong-trinh-boi-duong-ly-luan-chinh-tri-danh-cho-dang-vien-moi-91686',
  NEWM2:
    'https://dongnai.dcs.vn/bienhoa/chitiet/trung-tam-chinh-tri-thanh-pho-to-chuc-lop-boi-duong-ly-luan-chinh-tri-cho-dang-vien-moi-1570',
  NGHEAN20: 'https://nghiepvu.hoinongdannghean.org.vn/tag/v%C4%83n-ki%E1%BB%87n',
  NGOCLAC:
    'https://baothanhhoa.vn/quoc-phong-an-ninh/huyen-ngoc-lac-boi-duong-kien-thuc-quoc-phong-an-ninh-doi-tuong-3/147110.htm',
  NOFX27: 'https://nofxfans.com/bieu-diem-danh-gia-chat-luong-to-chuc-co-so-dang-nam-2014/',
  NQ26: 'https://baonghean.vn/en/se-khong-con-bien-che-suot-doi-10172933.html',
  NQ35: 'http://plo.vn/thoi-su/chinh-tri/lay-phieu-tin-nhiem-lanh-dao-nha-nuoc-tu-2013-301635.html',
  NQ35V: 'http://vnexpress.net/topic/lay-phieu-tin-nhiem-15005-ap3',
  NQ85: 'https://kinhtedothi.vn/nguoi-co-qua-nua-phieu-tin-nhiem-thap-co-the-xin-tu-chuc.html',
  NQ85B:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/3A31F-hd-noi-dung-ket-qua-lay-phieu-tin-nhiem-duoc-quy-dinh-nhu-the-nao.html',
  NQ85C:
    'http://thanhtravietnam.vn/tim-hieu-phap-luat/nhung-doi-tuong-duoc-lay-phieu-tin-nhiem-tai-hdnd-cac-cap-182372',
  NQ85D: 'https://nongnghiep.vn/lay-phieu-tin-nhiem-mot-lan-trong-moi-nhiem-ky-d135328.html',
  NQ96: 'https://xaydungchinhsach.chinhphu.vn/print/truong-hop-nao-nguoi-duoc-lay-phieu-tin-nhiem-co-the-xin-tu-chuc-bi-mien-nhiem-119230703091341168.htm',
  NQ96B:
    'https://luatvietnam.vn/tin-van-ban-moi/cac-truong-hop-bo-phieu-tin-nhiem-voi-nguoi-giu-chuc-vu-186-94734-article.html',
  NQ96C:
    'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/50860/nghi-quyet-96-ve-lay-phieu-tin-nhiem-bo-phieu-tin-nhiem',
  NQ96D:
    'https://baothanhhoa.vn/xay-dung-dang/nhan-dien-thu-doan-xuyen-tac-cac-su-kien-chinh-tri-nham-gay-hoang-mang-du-luan/198726.htm',
  NS24: 'https://www.vietnam.vn/en/thi-xa-nghi-son-tap-huan-trien-khai-cong-tac-quy-hoach-can-bo',
  OTO45: 'https://www.otofun.net/threads/thong-tin-sap-nhap-xa-huyen-tinh.1861333/post-71044018',
  PLO121: 'https://plo.vn/khuon-kho-moi-cho-mot-nhiem-ky-giam-sat-thuc-chat-post897393.html',
  PLO17: 'https://plo.vn/17-dia-phuong-co-chu-tich-ubnd-tinh-thanh-pho-khong-phai-nguoi-dia-phuong-post876164.html',
  PLO22: 'https://plo.vn/lam-sao-xac-dinh-chu-tich-tinh-khong-phai-nguoi-dia-phuong-post881922.html',
  PLO35: 'https://plo.vn/thoi-su/khong-de-bi-chi-phoi-boi-tin-gia-khi-lam-nhan-su-866310.html',
  PLO377:
    'https://plo.vn/quy-dinh-moi-cua-bo-chinh-tri-ve-dieu-kien-tieu-chuan-do-tuoi-trong-quy-hoach-can-bo-post875999.html',
  PLODN: 'https://plo.vn/thoi-su/da-nang-bo-nhiem-can-bo-nu-con-mang-giai-phap-tinh-the-836286.html',
  PP50: 'https://p-pri.jp/2022%e5%b9%b4%e3%81%ae%e6%96%b0%e4%bb%bb%e6%9c%9f%e3%81%ae%e5%ae%8c%e5%85%a8%e3%81%aa%e8%a8%88%e7%94%bb',
  PP80: 'https://p-pri.jp/%e4%b8%8a%e7%b4%9a%e8%81%b7%e3%81%b8%e3%81%ae%e5%b9%b9%e9%83%a8%e3%81%ae%e4%bb%bb%e5%91%bd%e3%81%ab%e9%96%a2%e3%81%99%e3%82%8b%e6%96%b0%e3%81%97%e3%81%84%e6%94%bf%e6%b2%bb%e5%b1%80%e8%a6%8f%e5%89%87',
  PT210:
    'https://baophutho.vn/quyet-liet-bo-tri-chu-tich-ubnd-cap-xa-khong-phai-nguoi-dia-phuong-trong-nam-2026-248412.htm',
  Q123: 'https://123docz.net/trich-doan/3500995-quy-trinh-xay-dung-quy-hoach-can-bo.htm',
  Q124: 'https://lawnet.vn/giao-duc/en/guidelines-for-evaluation-and-classification-of-communist-party-members-according-to-regulation-124--15768.html',
  Q124B:
    'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/new-regulations-on-annual-quality-ranking-criteria-in-the-political-system-in-vietnam-126034.html',
  Q124C:
    'https://xaydungchinhsach.chinhphu.vn/print/quy-dinh-124-qd-tw-cac-truong-hop-tap-the-ca-nhan-duoc-xep-loai-khong-hoan-thanh-nhiem-vu-119231009165620474.htm',
  Q165: 'https://tienphong.vn/ban-chap-hanh-t-u-ban-ve-lay-phieu-tin-nhiem-post690079.tpo',
  Q22: 'http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/tu-van-phap-luat/53967/so-luong-uy-vien-uy-ban-kiem-tra-cac-cap-cua-dang-la-bao-nhieu-nguoi',
  Q232: 'http://truongchinhtrithainguyen.gov.vn/vi/gioi-thieu-van-ban-moi/gioi-thieu-van-ban-moi/quy-dinh-so-232-qd-tw-ngay-20-01-2025-cua-ban-chap-hanh-trung-uong-ve-thi-hanh-dieu-le-dang-182.html',
  Q262: 'https://tulieuvankien.dangcongsan.vn/he-thong-van-ban/van-ban-cua-dang/quy-dinh-so-262-qdtw-ngay-8102014-cua-bo-chinh-tri-ve-viec-lay-phieu-tin-nhiem-doi-voi-thanh-vien-lanh-dao-cap-uy-va-164',
  Q262B:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/3564F-hd-huong-dan-ghi-phieu-tin-nhiem-doi-voi-can-bo-giu-chuc-vu-lanh-dao-o-co-quan-dang-nha-nuoc.html',
  Q262C:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/35652-hd-tong-hop-ket-qua-lay-phieu-tin-nhiem-doi-voi-can-bo-giu-chuc-vu-lanh-dao-o-co-quan-dang-nha-nuoc.html',
  Q262D:
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/35638-hd-pham-vi-doi-tuong-lay-phieu-tin-nhiem-doi-voi-can-bo-lanh-dao-trong-cac-co-quan-dang-nha-nuoc.html',
  Q29: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/54AB4-hd-chi-bo-dang-co-bat-buoc-phai-co-chi-uy.html',
  Q296: 'https://soha.vn/uy-ban-kiem-tra-trung-uong-co-23-25-uy-vien-198250604065014381.htm',
  Q29B: 'http://dvdn247.net/dieu-kien-thanh-lap-chi-bo/',
  Q29T: 'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-29-QD-TW-thi-hanh-Dieu-le-Dang-2016-319797.aspx?anchor=dieu_1',
  Q30: 'http://ubkttu.camau.dcs.vn/chi-tiet-hoi-dap-18',
  Q350: 'https://vietnamnet.vn/ban-bi-thu-quy-dinh-ve-doi-tuong-dao-tao-trung-cap-cao-cap-ly-luan-chinh-tri-2439723.html',
  Q350B:
    'https://dantri.com.vn/xa-hoi/quy-dinh-moi-ve-doi-tuong-dao-tao-cao-cap-trung-cap-ly-luan-chinh-tri-20250906140618005.htm',
  Q350C:
    'https://vneconomy.vn/quy-dinh-moi-cua-ban-bi-thu-ve-doi-tuong-tieu-chuan-va-phan-cap-dao-tao-ly-luan-chinh-tri.htm',
  Q366: 'https://vietnamnet.vn/khung-tieu-chi-danh-gia-thang-diem-100-voi-can-bo-dien-trung-uong-quan-ly-2444515.html',
  Q366B:
    'http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/100238/ty-le-dang-vien-hoan-thanh-xuat-sac-nhiem-vu-nam-2025',
  Q366C:
    'https://ja.laodong.vn/thoi-su/thang-diem-danh-gia-de-tinh-xep-loai-tap-the-ca-nhan-hoan-thanh-tot-nhiem-vu-1579399.ldo',
  Q366D:
    'https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm',
  Q366E:
    'https://news.laodong.vn/thoi-su/quy-dinh-moi-cua-bo-chinh-tri-ve-kiem-diem-danh-gia-xep-loai-tap-the-ca-nhan-1577427.ldo',
  Q41: 'https://hieuluat.vn/chinh-sach-moi/truong-hop-can-bo-mien-nhiem-2712-43678-article.html',
  Q41B: 'https://beta.thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thong-bao-van-ban-moi/email/38310/can-cu-xem-xet-viec-xin-tu-chuc-cua-can-bo',
  Q41C: 'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/chinh-sach-moi/38293/quy-dinh-41-qd-tw-ve-mien-nhiem-tu-chuc-doi-voi-can-bo',
  Q41D: 'https://nhadautu.vn/quy-dinh-cua-bo-chinh-tri-ve-viec-mien-nhiem-tu-chuc-doi-voi-can-bo-d60131.html',
  Q41E: 'http://baohagiang.vn/thoi-su-chinh-tri/202111/bo-chinh-tri-ban-hanh-quy-dinh-ve-viec-mien-nhiem-tu-chuc-doi-voi-can-bo-784151/',
  Q57: 'http://118.69.84.237:801/phap-luat/ho-tro-phap-luat/theo-quy-dinh-cua-phap-luat-hien-hanh-muon-duoc-tham-gia-dao-tao-ly-luan-chinh-tri-cao-cap-thi-phai-1750.html?rel=goi-y-cung-tag',
  Q65: 'https://lsvn.vn/doi-tuong-chuc-danh-luan-chuyen-can-bo-theo-quy-dinh-moi-nhat1652287160.html',
  Q65B: 'https://www.vietnamplus.vn/infographics-doi-tuong-tieu-chuan-dieu-kien-luan-chuyen-can-bo-post820293.vnp',
  Q65C: 'https://beta.thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thong-bao-van-ban-moi/email/40555/khong-tang-them-chuc-danh-de-luan-chuyen-can-bo',
  Q65D: 'https://www.nghean.gov.vn/chinh-tri/bo-chinh-tri-ban-hanh-quy-dinh-ve-luan-chuyen-can-bo-490918',
  Q86: 'https://congan.hatinh.gov.vn/hoi-dap/16/show-hoi-dap',
  Q96: 'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/ket-qua-lay-phieu-tin-nhiem-theo-quy-dinh-96qdtw-khong-con-mang-tinh-chat-tham-khao-nhu-quy-dinh-tr-68051.html',
  Q96B: 'https://ttpc.ktxhcm.edu.vn/tin-tuc/quy-dinh-96-ve-lay-phieu-tin-nhiem-moi-nhat-hien-nay',
  Q96C: 'https://baonghean.vn/en/nghe-an-se-lay-phieu-tin-nhiem-doi-voi-can-bo-lanh-dao-quan-ly-cac-co-quan-don-vi-trong-he-thong-chinh-tri-10251398.html',
  Q96D: 'https://cpdanluat.thuvienphapluat.vn/can-bo-co-2-3-phieu-tin-nhiem-thap-se-bi-mien-nhiem-203229.aspx?PostID=598842',
  Q96E: 'https://baotayninh.vn/all/xay_dung_dang',
  Q96F: 'https://vov.gov.vn/khong-dat-duoc-yeu-cau-tin-nhiem-se-bi-mien-nhiem-0622023-dtnew-465876',
  Q98: 'https://thuvienphapluat.vn/hoi-dap-phap-luat/32CDD-hd-can-bo-luan-chuyen-phai-dap-ung-tieu-chuan-dieu-kien-nao.html',
  Q98B: 'https://en.qdnd.vn/politics/news/politburo-issues-first-ever-regulation-on-personnel-rotation-485547',
  QHSW: 'the planning procedures (169 and 170) of a public personnel program; no address',
  QPA: 'https://luatminhkhue.vn/tham-quyen-trieu-tap-boi-duong-kien-thuc-quoc-phong-va-an-ninh.aspx',
  QPB: 'http://www.baomoi.com/boi-duong-kien-thuc-quoc-phong-cho-can-bo-doi-tuong-2/c/3086259.epi',
  QPC: 'https://baomoi.net.vn/hon-180-can-bo-thuoc-doi-tuong-3-duoc-boi-duong-kien-thuc-quoc-phong-va-an-ninh-c49864886.epi',
  QPD: 'https://baonghean.vn/yen-thanh-boi-duong-kien-thuc-quoc-phong-an-ninh-cho-doi-tuong-4-80696.html',
  QPE: 'https://baoquankhu7.vn/tinh-binh-phuoc-be-giang-lop-boi-duong-kien-thuc-qp-an-doi-tuong-3-1277648399-0013553s34910gs',
  QPF: 'https://quanuy1hcm.org.vn/quan-1-khai-giang-lop-boi-duong-kien-thuc-quoc-phong-va-an-ninh-cho-can-bo-thuoc-doi-tuong-4-khoa-25/',
  QPG: 'https://pragamisiones.com/doi-tuong-4-hoc-kien-thuc-quoc-phong-gom-nhung-ai/',
  QT20: 'https://ubmttqvn.quangtri.gov.vn/index.php/savefile/dai-hoi2024/quy-dinh-so-20-qd-tw-ve-thi-hanh-dieu-le-dang-7809.html',
  QT50: 'https://tinhuyquangtri.vn/ban-hanh-quy-dinh-ve-quy-hoach-can-bo',
  SGGP: 'https://www.sggp.org.vn/khong-long-ghep-sinh-hoat-chuyen-mon-hop-giao-ban-vao-sinh-hoat-chi-bo-post827682.html',
  SURP: 'https://phunuvietnam.vn/so-du-trong-bau-cu.html',
  SURP2:
    'https://baothainguyen.vn/dhd/hoi-dap/202503/so-du-doi-voi-nhung-noi-co-so-luong-ban-chap-hanh-ban-thuong-vu-tu-3-5-uy-vien-duoc-thuc-hien-nhu-the-nao-dca1127',
  TAYNINH20: 'https://baotayninh.vn/thoi-su-chinh-tri/huong_toi_dai_hoi_dang/',
  TD118: 'https://thoidai.com.vn/dieu-chinh-bo-sung-mot-so-noi-dung-chi-thi-35-cttw-211262.html',
  THADS:
    'https://m.baophapluat.vn/khong-quy-hoach-1-chuc-danh-lanh-dao-co-quan-thi-hanh-an-chi-co-1-nguoi-post421356.html',
  TK5: 'https://tamky.quangnam.gov.vn/webcenter/portal/tamky/pages_tin-tuc/chi-tiet?dDocName=PORTAL339928',
  TKL24:
    'https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/tuoi-doi-va-trinh-do-hoc-van-cua-nguoi-vao-dang-duoc-quy-dinh-the-347579',
  TKL29:
    'https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/so-luong-uy-vien-ban-thuong-vu-cap-uy-tai-moi-ky-dai-hoi-dang-323375',
  TLTK9: 'https://tailieuthamkhao.com/dang-bo-tinh-ha-tinh-lanh-dao-xay-dung-to-chuc-co-so-dang-o-doanh-9-44267',
  TMQ: 'https://mnhoabinhvb.haiphong.edu.vn/hoat-dong-chuyen-mon/sinh-hoat-chi-bo-chuyen-de-quy-i-nam-2024-xay-dung-moi-truong-giao-duc-theo-huo/ct/10254/182330',
  TN200: 'https://thanhnien.vn/100-bi-thu-tinh-uy-thanh-uy-khong-phai-nguoi-dia-phuong-185251022110800753.htm',
  TN35: 'https://baothainguyen.vn/chinh-tri/xay-dung-dang/202002/do-tuoi-lan-dau-tham-gia-cap-uy-va-tai-cu-3678373',
  TN5B: 'https://thainguyentv.vn/thuc-hien-quy-trinh-ra-soat-bo-sung-quy-hoach-can-bo-lanh-dao-quan-ly-cua-tinh-90102.html',
  TND165:
    'https://thuviennhadat.vn/vbpl/quy-dinh-165-qd-tw-nam-2013-lay-phieu-tin-nhiem-hang-nam-voi-thanh-vien-lanh-dao-213574.html',
  TNUT38:
    'http://dangbo.tnut.edu.vn/tin-tuc/2016-08-03/huong-dan-38-hdbtctw-ngay-0932010-cua-ban-to-chuc-tw-ve-xay-dung-va-hoan-thien-mo-hinh-to-chuc-cua-mot-so-loai-hinh-to-chuc-co-so-dang-dt148.html',
  TP14: 'https://tienphong.vn/14-chu-tich-ubnd-tinh-thanh-pho-la-nguoi-dia-phuong-post1793132.tpo',
  TPO350:
    'https://tienphong.vn/quy-dinh-moi-ve-doi-tuong-tieu-chuan-dao-tao-trung-cap-cao-cap-ly-luan-chinh-tri-post1775783.tpo',
  TQ50: 'https://tuyenquang.dcs.vn/DetailView/90452/38/Cac-buoc-thuc-hien-quy-trinh-quy-hoach-can-bo.html',
  TT727:
    'https://m.xosobinhdinh.org/bo-noi-vu-huong-dan-quy-trinh-bo-nhiem-cong-chuc-lanh-dao-quan-ly-20250713130212807.htm',
  TUYPHONG:
    'https://tuyphong.binhthuan.dcs.vn/Trang-chu/post/27921/tuy-phong-to-chuc-lay-phieu-tin-nhiem-can-lanh-dao-quan-ly',
  TV377:
    'http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/96653/quy-dinh-377-qd-tw-quy-dinh-moi-ve-tieu-chuan-dieu-kien-bo-nhiem-can-bo-ung-cu-chuc-vu-cao-hon',
  TVPL165:
    'https://m.thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-165-QD-TW-nam-2013-lay-phieu-tin-nhiem-hang-nam-voi-thanh-vien-lanh-dao-213574.aspx',
  TVPL2025:
    'http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/chinh-sach-moi/97909/tong-hop-van-ban-huong-dan-danh-gia-dang-vien-cuoi-nam-2025',
  TVPL22:
    'http://tintuc.thuvienphapluat.com/thoi-su-phap-luat/tu-van-phap-luat/53967/so-luong-uy-vien-uy-ban-kiem-tra-cac-cap-cua-dang-la-bao-nhieu-nguoi',
  TVPL29: 'https://vietjack.me/phap-luat/quy-dinh-29-qd-tw-4830.html',
  TVPL50:
    'https://thuvienphapluat.vn/phap-luat/ho-tro-phap-luat/can-bo-nu-can-bo-nguoi-dan-toc-thieu-so-co-duoc-uu-tien-trong-co-cau-chuc-danh-can-bo-thuoc-cong-ta-16635.html',
  TVPL85:
    'https://beta.thuvienphapluat.vn/phap-luat/hoi-dong-nhan-dan-lay-phieu-tin-nhiem-doi-voi-nhung-nguoi-giu-cac-chuc-vu-nao-quy-trinh-lay-phieu-t-803540-23409.html',
  TVPLBD:
    'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/ho-tro-phap-luat/tu-van-phap-luat/46207/nhung-chuong-trinh-boi-duong-kien-thuc-bat-buoc-cua-cong-chuc-vien-chuc',
  TVPLDB: 'https://thuvienphapluat.vn/banan/tin-tuc/dang-vien-du-bi-la-ai-quyen-cua-dang-vien-du-bi-8508',
  TVPLHD17:
    'https://news.thuvienphapluat.vn/tintuc/vn/ho-tro-phap-luat/chinh-sach-moi/86858/so-luong-co-cau-uy-ban-kiem-tra-cac-cap-theo-huong-dan-17',
  TXT31:
    'https://thuyxuantien.chuongmy.hanoi.gov.vn/tin-tuc-su-kien/tin-tuc-thi-tran/bien-che-co-quan-chuyen-trach-tham-muu-giup-viec-don-vi-su-nghiep-cua-dang-uy-cap-xa-moi-.html',
  UBKT16:
    'http://ubkttw.vn/hoi-dap/-/asset_publisher/bHGXXiPdpxRC/content/uy-ban-kiem-tra-cung-cap-cua-ang-bo-lam-thoi-tren-uoc-thanh-lap-nhu-the-nao',
  UEH: 'https://hotro.ueh.edu.vn/bai-viet/quy-hoach-nhan-su-giu-chuc-vu-3596',
  UEL22:
    'https://www.uel.edu.vn/tin-tuc/hoi-nghi-quy-hoach-cap-uy-chi-bo-nhiem-ky-2025-2030-va-lanh-dao-quan-ly-nhiem-ky-2026-2031',
  VB377: 'https://vietbao.vn/bo-chinh-tri-quy-dinh-dieu-kien-bo-nhiem-lai-gioi-thieu-tai-cu-568542.html',
  VBPL135: 'https://vanbanphapluat.co/decree-135-2020-nd-cp-on-retirement-age',
  VC2025: 'https://vietnamnet.vn/quy-dinh-moi-ve-bo-nhiem-chuc-vu-lanh-dao-quan-ly-voi-vien-chuc-2421917.html',
  VJ377:
    'https://vjs.vietnam.vn/en/quy-dinh-so-377-qd-tw-ve-phan-cap-quan-ly-can-bo-quy-hoach-bo-nhiem-tu-chuc-mien-nhiem-doi-voi-can-bo',
  VJ53: 'https://vietjack.me/phap-luat/nghi-dinh-53-2015-nd-cp-nghi-huu-o-tuoi-cao-hon-doi-voi-can-bo-cong-chuc-2976.html',
  VJ57: 'https://vietjack.me/phap-luat/quy-dinh-57-qd-tw/chuong-ii-8465.html',
  VJ83: 'https://vietjack.me/phap-luat/nghi-dinh-83-2022-nd-cp-15.html',
  VLLH: 'https://baovinhlong.com.vn/chinh-tri/xay-dung-dang/202002/du-kien-nhan-su-bch-dang-bo-huyen-long-ho-2990221/',
  VN377: 'https://www.vietnam.vn/en/can-bo-bi-ky-luat-van-co-the-duoc-quy-hoach-chuc-vu-cao-hon',
  VN377B: 'https://www.vietnam.vn/en/can-bo-bi-cach-chuc-sau-5-nam-co-the-duoc-bo-nhiem-giu-chuc-vu-cao-hon',
  VN45JA: 'https://vietnam.vn/ja/bo-chinh-tri-quy-dinh-do-tuoi-cap-uy-vien-nhiem-ky-2025-2030',
  VNE16: 'https://vnexpress.net/can-bo-duoc-quy-hoach-chua-can-dap-ung-ngay-tieu-chuan-4438685.html',
  VNE201: 'https://vnexpress.net/tat-ca-chu-tich-tinh-se-khong-la-nguoi-dia-phuong-trong-nam-2025-4958453.html',
  VNE34: 'https://vnexpress.net/chan-dung-34-bi-thu-tinh-thanh-uy-nhiem-ky-2025-2030-4947830.html',
  VNE96: 'https://vnexpress.net/can-bo-co-2-3-phieu-tin-nhiem-thap-se-bi-mien-nhiem-4567079.html',
  VNEC53: 'https://vneconomy.vn/hang-loat-can-bo-lanh-dao-se-duoc-nang-tuoi-nghi-huu.htm',
  VNILAW: 'https://vnilaw.com/official-increase-retirement-age-to-60-for-women-and-62-for-men/',
  VNN34: 'https://vietnamnet.vn/chan-dung-34-chu-tich-tinh-thanh-deu-khong-phai-nguoi-dia-phuong-2464919.html',
  VNN50: 'https://vietnamnet.vn/ban-tin-sang-vietnamnet-04012022-preP476137.html',
  VNS36:
    'https://vietnamnews.vn/opinion/261073/party-aims-to-improve-leadership-by-encouraging-diverse-membership.html',
  VOV34:
    'https://baoxuan.vov.vn/chinh-tri/co-cau-do-tuoi-que-quan-cua-34-bi-thu-tinh-thanh-nhiem-ky-2025-2030-post1240620.vov',
  XD121:
    'https://xaydungchinhsach.chinhphu.vn/nhung-diem-moi-noi-bat-cua-luat-hoat-dong-giam-sat-cua-quoc-hoi-va-hoi-dong-nhan-dan-119260130153856735.htm',
  XD294: 'https://xaydungchinhsach.chinhphu.vn/thi-diem-dai-hoi-chi-bo-5-nam-mot-lan-119250603053006617.htm',
  XD31: 'https://xaydungchinhsach.chinhphu.vn/print/huong-dan-thanh-lap-dang-bo-xa-phuong-dac-khu-sau-sap-nhap-sap-xep-don-vi-hanh-chinh-cap-xa-119250424170922694.htm',
  XLOC: 'http://baodongnai.com.vn/tintuc/201801/dang-bo-xuan-loc-phan-dau-ket-nap-dang-vien-moi-dat-tu-7-2875537/',
  ZN45: 'https://znews.vn/co-cau-bi-thu-pho-bi-thu-4-dang-bo-o-trung-uong-nhiem-ky-moi-post1546412.html',
} as const;
